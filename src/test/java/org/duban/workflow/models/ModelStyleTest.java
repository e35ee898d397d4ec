package org.duban.workflow.models;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.models.BadModels.bad;
import static org.duban.workflow.models.BadModels.redrawn;
import static org.duban.workflow.models.StyleRule.*;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.duban.workflow.models.BadModels.Bad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process keeps every rule, and every rule finds the fault it is made for. */
class ModelStyleTest {
  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource
  void a_process_keeps_the_rule(StyleRule rule, String file) {
    assertThat(rule.violations(ProcessModel.of(file))).isEmpty();
  }

  static Stream<Arguments> a_process_keeps_the_rule() {
    return Stream.of(StyleRule.values())
        .flatMap(rule -> ModelFiles.processes().stream().map(file -> Arguments.of(rule, file)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void a_bad_model_is_found_out(Bad bad) {
    assertThat(bad.rule().violations(bad.model())).anyMatch(v -> v.contains(bad.finding()));
  }

  static Stream<Bad> a_bad_model_is_found_out() {
    return Stream.of(
        bad(QUESTIONS_AND_ANSWERS, "which asks no question", BadModels.split("通过", "否", "")),
        bad(QUESTIONS_AND_ANSWERS, "no has no answer", BadModels.split("是否通过\uFF1F", "是", "")),
        bad(QUESTIONS_AND_ANSWERS, "no repeats an answer", BadModels.split("是否\uFF1F", "是", "是")),
        bad(
            QUESTIONS_AND_ANSWERS,
            "join decides nothing",
            "<exclusiveGateway id='join' name='是否\uFF1F'/>"),
        bad(SPLIT_OR_JOIN, "task splits", BadModels.task() + BadModels.flows("task-a", "task-b")),
        bad(SPLIT_OR_JOIN, "task joins", BadModels.task() + BadModels.flows("a-task", "b-task")),
        bad(
            SPLIT_OR_JOIN,
            "gate joins and splits",
            "<exclusiveGateway id='gate'/>"
                + BadModels.flows("a-gate", "b-gate", "gate-a", "gate-b")),
        bad(
            SPLIT_OR_JOIN,
            "gate is superfluous",
            "<exclusiveGateway id='gate'/>" + BadModels.flows("a-gate", "gate-b")),
        bad(STARTS_AND_ENDS, "bad has 0 start events", BadModels.task()),
        bad(STARTS_AND_ENDS, "task cannot be reached", BadModels.task()),
        bad(STARTS_AND_ENDS, "task leads nowhere", BadModels.task()),
        bad(STARTS_AND_ENDS, "has 2 start events", "<startEvent id='s'/><startEvent id='t'/>"),
        bad(
            STARTS_AND_ENDS,
            "begin has the wrong kind of start",
            "<subProcess id='beside' triggeredByEvent='true'><startEvent"
                + " id='begin'/></subProcess>"),
        bad(CONDITIONS, "no has no condition", BadModels.split("是否\uFF1F", "是", "否")),
        bad(
            CONDITIONS,
            "free has a needless condition",
            BadModels.task() + BadModels.flow("free", "task", "a", "${outcome == 'X'}")),
        bad(
            CONDITIONS,
            "nosy asks for more",
            BadModels.task() + BadModels.flow("nosy", "task", "a", "${circulars.count() &gt; 3}")),
        bad(
            CONDITIONS,
            "which has two flows for one outcome",
            "<exclusiveGateway id='which'/>"
                + BadModels.flow("yes", "which", "a", "${outcome == 'X'}")
                + BadModels.flow("no", "which", "b", "${outcome == 'X'}")),
        bad(CONNECTED, "doubles another flow", BadModels.flows("a-b", "a-b")),
        bad(
            CONNECTED,
            "both means two things",
            "<intermediateCatchEvent id='both'>"
                + BadModels.timer("${dueAt}")
                + "<messageEventDefinition id='m'/></intermediateCatchEvent>"),
        bad(CONNECTED, "idle waits for nothing", "<intermediateCatchEvent id='idle'/>"),
        bad(
            CONNECTED,
            "await must wait for two",
            "<eventBasedGateway id='await'/>" + BadModels.flows("await-a", "await-b")),
        bad(DRAWN, "task is not drawn", BadModels.task()),
        bad(DRAWN, "aToB is not drawn", BadModels.flows("a-b")),
        redrawn(DRAWN, "end has not the standard size", "width='36'", "width='30'"),
        redrawn(READABLE, "end overlaps task", "x='150' y='22'", "x='90' y='22'"),
        redrawn(READABLE, "done runs aslant", "x='150' y='40'", "x='150' y='41'"),
        redrawn(READABLE, "done runs through end", "x='150' y='40'", "x='160' y='40'"),
        redrawn(READABLE, "done runs through task", "x='100' y='40'", "x='50' y='40'"),
        redrawn(READABLE, "end has its label nowhere", BadModels.END_LABEL, ""),
        redrawn(READABLE, "done has its label nowhere", BadModels.FLOW_LABEL, ""),
        redrawn(READABLE, "the label of done lies on a flow", "x='105' y='20'", "x='105' y='35'"),
        redrawn(READABLE, "the label of done lies on task", "x='105' y='20'", "x='80' y='20'"),
        bad(
            SMALL,
            "bad holds 33 nodes",
            Stream.iterate(0, i -> i + 1)
                .limit(31)
                .map(i -> "<userTask id='t" + i + "'/>")
                .reduce("", String::concat)),
        bad(
            SMALL,
            "deep is nested too deep",
            "<subProcess id='x'><subProcess id='y'><subProcess"
                + " id='deep'/></subProcess></subProcess>"),
        bad(SPEAKING_IDS, "Activity_0k3j2hd says nothing", "<userTask id='Activity_0k3j2hd'/>"),
        bad(SPEAKING_IDS, "seal-report says nothing", "<userTask id='seal-report'/>"),
        bad(NAMED_LIKE_FILE, "bad should be otherName", ""),
        bad(CHINESE_NAMES, "task has no Chinese name", "<userTask id='task'/>"),
        bad(CHINESE_NAMES, "task has no Chinese name", "<userTask id='task' name='Seal'/>"),
        bad(FULL_WIDTH_PUNCTUATION, "是否通过?", BadModels.split("是否通过?", "是", "否")),
        bad(FULL_WIDTH_PUNCTUATION, "核对,报送", BadModels.task("核对,报送")),
        bad(FULL_WIDTH_PUNCTUATION, "通过\u3002", BadModels.split("是否\uFF1F", "通过\u3002", "否")),
        bad(EXECUTABLE, "task does not say what to do", "<userTask id='task'/>"),
        BadModels.whole(
            EXECUTABLE, "bare is not executable", "<process id='bare' isExecutable='false'/>"),
        BadModels.whole(EXECUTABLE, "bare has no time to live", "<process id='bare'/>"),
        BadModels.whole(EXECUTABLE, "bare has no version tag", "<process id='bare'/>"),
        bad(USER_TASKS, "task has no page", "<userTask id='task'/>"),
        bad(USER_TASKS, "task has no page", "<userTask id='task' camunda:formKey='../web.xml'/>"),
        bad(
            USER_TASKS,
            "task belongs to no single known role",
            "<userTask id='task' camunda:candidateGroups='reviewer,inspector'/>"),
        bad(USER_TASKS, "task names a person", "<userTask id='task' camunda:assignee='zhang'/>"),
        bad(
            USER_TASKS,
            "task computes its due date",
            "<userTask id='task' camunda:dueDate='${calendar.next()}'/>"),
        bad(
            SERVICE_TASKS,
            "step is no step",
            "<serviceTask id='step' camunda:class='java.lang.X'/>"),
        bad(
            SERVICE_TASKS,
            "step is no step",
            "<serviceTask id='step' camunda:delegateExpression='${other}'/>"),
        bad(
            SERVICE_TASKS,
            "step runs in the click",
            "<serviceTask id='step' camunda:delegateExpression='${step}'/>"),
        bad(MULTI_INSTANCE, "task does not count", BadModels.loop("", "${batches}")),
        bad(
            MULTI_INSTANCE,
            "task does not count",
            BadModels.loop("camunda:asyncAfter='true'", "${300}")),
        bad(
            MULTI_INSTANCE,
            "task does not count",
            BadModels.loop("camunda:asyncAfter='true' isSequential='true'", "${batches}")),
        bad(
            NO_CODE,
            "unknown element standardLoopCharacteristics",
            "<userTask id='task'><standardLoopCharacteristics id='loop'/></userTask>"),
        bad(
            TIMERS,
            "late waits for something else",
            "<intermediateCatchEvent id='late'>"
                + BadModels.timer("${clock.tomorrow()}")
                + "</intermediateCatchEvent>"),
        bad(
            TIMERS,
            "task may be late and nobody notices",
            "<userTask id='task' camunda:dueDate='${dueAt}'/>"),
        BadModels.whole(MESSAGES, "m is not used", "<message id='m' name='CaseClosed'/>"),
        BadModels.whole(MESSAGES, "m is not named", "<message id='m' name='case-${x}'/>"),
        BadModels.whole(
            MESSAGES,
            "n repeats a name",
            "<message id='m' name='CaseClosed'/><message id='n' name='CaseClosed'/>"),
        bad(
            MESSAGES,
            "deaf waits for no message",
            "<intermediateCatchEvent id='deaf'><messageEventDefinition id='d'/>"
                + "</intermediateCatchEvent>"),
        bad(CALL_ACTIVITIES, "call does not say which version", BadModels.call("")),
        bad(CALL_ACTIVITIES, "call loses the case key", BadModels.call("")),
        bad(
            CALL_ACTIVITIES,
            "call passes all variables",
            BadModels.call("<camunda:in variables='all'/>")),
        bad(
            CALL_ACTIVITIES,
            "call calls an unknown process",
            "<callActivity id='call' calledElement='unknown'/>"),
        bad(NO_CODE, "unknown element scriptTask", "<scriptTask id='script'/>"),
        bad(
            NO_CODE,
            "unknown element executionListener",
            "<userTask id='task'><extensionElements><camunda:executionListener event='start'"
                + " class='org.duban.X'/></extensionElements></userTask>"),
        bad(NO_CODE, "serviceTask holds code in class", "<serviceTask id='x' camunda:class='X'/>"),
        bad(NO_CODE, "unknown expression ${''.getClass()}", BadModels.task("${''.getClass()}")),
        bad(NO_CODE, "unknown expression #{runtime}", BadModels.task("#{runtime}")));
  }

  @Test
  void no_rule_is_without_a_model_that_breaks_it() {
    assertThat(a_bad_model_is_found_out().map(Bad::rule).collect(toSet()))
        .isEqualTo(EnumSet.allOf(StyleRule.class));
  }

  @Test
  void the_picture_that_is_spoiled_for_the_drawing_rules_is_good_itself() {
    assertThat(DRAWN.violations(BadModels.picture())).isEmpty();
    assertThat(READABLE.violations(BadModels.picture())).isEmpty();
  }

  @Test
  void there_are_processes_to_check() {
    assertThat(ModelFiles.processes()).hasSize(8);
    assertThat(ModelFiles.decisions()).hasSize(2);
  }
}

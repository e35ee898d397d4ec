package org.duban.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.deployment.ModelKey.RECTIFICATION;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.duban.workflow.deployment.ModelProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each place of a diagram where the engine was seen to run code, and each way around the list. */
class HostileProcessTest {
  private static final String EVIL =
      "${''.getClass().forName('java.lang.System').getMethod('exit')}";
  private static final String STEP = "camunda:delegateExpression=\"${step}\"";
  private static final String TASK = "<bpmn:userTask id=\"acknowledgeOrder\"";
  private static final String END = "</bpmn:process>";
  private static final String CALL = "<camunda:in businessKey";
  private static final String MESSAGE = "name=\"ExtensionRequested\"";

  static Stream<Arguments> payloads() {
    return Stream.of(
        in(
            "an expression as a service task",
            STEP,
            "camunda:expression=\"" + EVIL + "\"",
            Kind.CODE),
        in(
            "a delegate that is no step",
            STEP,
            "camunda:delegateExpression=\"${evil}\"",
            Kind.EXPRESSION),
        in(
            "a delegate that calls",
            STEP,
            "camunda:delegateExpression=\"" + EVIL + "\"",
            Kind.EXPRESSION),
        in("a class", STEP, STEP + " camunda:class=\"java.lang.ProcessBuilder\"", Kind.CODE),
        in(
            "a class in the old namespace",
            STEP,
            STEP + " xmlns:a=\"http://activiti.org/bpmn\" a:class=\"x.Y\"",
            Kind.UNKNOWN_ATTRIBUTE),
        in(
            "an external task",
            STEP,
            STEP + " camunda:type=\"external\" camunda:topic=\"t\"",
            Kind.CODE),
        in("a deferred expression in a name", "name=\"签收通报\"", "name=\"#{'x'}\"", Kind.EXPRESSION),
        in(
            "an expression in a task's name",
            "name=\"签收通报\"",
            "name=\"" + EVIL + "\"",
            Kind.EXPRESSION),
        in(
            "an expression behind character references",
            "name=\"签收通报\"",
            "name=\"&#36;&#123;1}\"",
            Kind.EXPRESSION),
        in(
            "an expression in the name of the process",
            "name=\"整改\"",
            "name=\"${1}\"",
            Kind.EXPRESSION),
        in("an expression in a documentation", "签收本单位整改任务。", EVIL, Kind.EXPRESSION),
        in(
            "an expression in character data",
            "${outcome == 'SEALED'}",
            "<![CDATA[" + EVIL + "]]>",
            Kind.EXPRESSION),
        in("a condition that calls", "${outcome == 'SEALED'}", EVIL, Kind.EXPRESSION),
        in(
            "a condition with an addition",
            "${outcome == 'SEALED'}",
            "${outcome == 'SEALED'}${evil}",
            Kind.EXPRESSION),
        in(
            "a condition with an unknown outcome",
            "${outcome == 'SEALED'}",
            "${outcome == 'SEALLED'}",
            Kind.EXPRESSION),
        in(
            "a condition as a script",
            "<bpmn:conditionExpression xsi:type",
            "<bpmn:conditionExpression language=\"juel\" xsi:type",
            Kind.CODE),
        in(
            "a due date that calls",
            "camunda:dueDate=\"${dueAt}\"",
            "camunda:dueDate=\"" + EVIL + "\"",
            Kind.EXPRESSION),
        in(
            "a due date this process has not",
            "camunda:dueDate=\"${dueAt}\"",
            "camunda:dueDate=\"${cycleEndsAt}\"",
            Kind.UNKNOWN_DUE_DATE),
        in(
            "a timer that calls",
            "${dueAt}</bpmn:timeDate>",
            EVIL + "</bpmn:timeDate>",
            Kind.EXPRESSION),
        in(
            "a timer that repeats",
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${dueAt}</bpmn:timeDate>",
            "<bpmn:timeCycle>R/PT1S</bpmn:timeCycle>",
            Kind.UNKNOWN_ELEMENT),
        in(
            "a start timer",
            "</bpmn:startEvent>",
            "<bpmn:timerEventDefinition id=\"t\"><bpmn:timeDate>"
                + EVIL
                + "</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>",
            Kind.START_TRIGGER),
        in(
            "a start signal",
            "</bpmn:startEvent>",
            "<bpmn:signalEventDefinition id=\"s\" signalRef=\"x\"/></bpmn:startEvent>",
            Kind.START_TRIGGER),
        in(
            "a signal's name",
            "<bpmn:message ",
            "<bpmn:signal id=\"sig\" name=\"" + EVIL + "\"/><bpmn:message ",
            Kind.UNKNOWN_ELEMENT),
        in("a message's name", MESSAGE, "name=\"" + EVIL + "\"", Kind.EXPRESSION),
        in("a message nobody sends", MESSAGE, "name=\"SomethingElse\"", Kind.UNKNOWN_MESSAGE),
        in(
            "a start by message",
            "</bpmn:startEvent>",
            "<bpmn:messageEventDefinition id=\"m\""
                + " messageRef=\"extensionRequestedMessage\"/></bpmn:startEvent>",
            Kind.START_EVENTS),
        in(
            "a juel script task",
            END,
            "<bpmn:scriptTask id=\"s\" scriptFormat=\"juel\"><bpmn:script>"
                + EVIL
                + "</bpmn:script></bpmn:scriptTask>"
                + END,
            Kind.SCRIPT),
        in(
            "a script in another namespace prefix",
            END,
            "<x:scriptTask xmlns:x=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"s\"/>"
                + END,
            Kind.SCRIPT),
        in(
            "an execution listener",
            CALL,
            "<camunda:executionListener event=\"start\" class=\"x.Y\"/>" + CALL,
            Kind.CODE),
        in(
            "a task listener",
            CALL,
            "<camunda:taskListener event=\"create\" expression=\"" + EVIL + "\"/>" + CALL,
            Kind.CODE),
        in(
            "an input script",
            CALL,
            "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script"
                + " scriptFormat=\"juel\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>"
                + CALL,
            Kind.CODE),
        in(
            "a connector",
            CALL,
            "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"
                + CALL,
            Kind.CODE),
        in(
            "a retry cycle",
            CALL,
            "<camunda:failedJobRetryTimeCycle>"
                + EVIL
                + "</camunda:failedJobRetryTimeCycle>"
                + CALL,
            Kind.CODE),
        in(
            "an unknown extension",
            CALL,
            "<x:anything xmlns:x=\"urn:x\"/>" + CALL,
            Kind.UNKNOWN_ELEMENT),
        in(
            "all variables handed on",
            "<camunda:in source=\"recheckDueAt\" target=\"recheckDueAt\" />",
            "<camunda:in variables=\"all\" />",
            Kind.UNKNOWN_ATTRIBUTE),
        in(
            "an expression handed on",
            "source=\"recheckDueAt\"",
            "sourceExpression=\"" + EVIL + "\"",
            Kind.UNKNOWN_ATTRIBUTE),
        in(
            "another process called",
            "calledElement=\"recheck\"",
            "calledElement=\"filing\"",
            Kind.UNKNOWN_CALLED_PROCESS),
        in(
            "a call without the case key",
            "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
            "",
            Kind.MISSING_ATTRIBUTE),
        in(
            "a form of another place",
            "camunda:formKey=\"rectification/receipt\"",
            "camunda:formKey=\"embedded:app:evil.html\"",
            Kind.UNKNOWN_PAGE),
        in(
            "a page of another process",
            "camunda:formKey=\"rectification/receipt\"",
            "camunda:formKey=\"circular/sign\"",
            Kind.UNKNOWN_PAGE),
        in("no form", " camunda:formKey=\"rectification/receipt\"", "", Kind.MISSING_ATTRIBUTE),
        in(
            "an unknown role",
            "camunda:candidateGroups=\"unit-clerk\"",
            "camunda:candidateGroups=\"hacker\"",
            Kind.BAD_VALUE),
        in(
            "two roles",
            "camunda:candidateGroups=\"unit-clerk\"",
            "camunda:candidateGroups=\"unit-clerk,reviewer\"",
            Kind.BAD_VALUE),
        in(
            "the administrator's role",
            "camunda:candidateGroups=\"unit-clerk\"",
            "camunda:candidateGroups=\"administrator\"",
            Kind.BAD_VALUE),
        in(
            "a role by expression",
            "camunda:candidateGroups=\"unit-clerk\"",
            "camunda:candidateGroups=\"" + EVIL + "\"",
            Kind.EXPRESSION),
        in("a named person", TASK, TASK + " camunda:assignee=\"someone\"", Kind.UNKNOWN_ATTRIBUTE),
        in("a step without code", "id=\"closeCase\"", "id=\"deleteEverything\"", Kind.UNKNOWN_STEP),
        in(
            "a step of another process",
            "id=\"closeCase\"",
            "id=\"enterFiling\"",
            Kind.UNKNOWN_STEP),
        in(
            "a step in the click of a person",
            " camunda:asyncBefore=\"true\"",
            "",
            Kind.MISSING_ATTRIBUTE),
        in(
            "another process's id",
            "<bpmn:process id=\"rectification\"",
            "<bpmn:process id=\"filing\"",
            Kind.WRONG_ID),
        in(
            "a second process",
            "<bpmn:message ",
            "<bpmn:process id=\"other\" name=\"x\" isExecutable=\"true\""
                + " camunda:historyTimeToLive=\"P3650D\"/><bpmn:message ",
            Kind.SEVERAL_MODELS),
        in(
            "a process that does not run",
            "isExecutable=\"true\"",
            "isExecutable=\"false\"",
            Kind.NOT_EXECUTABLE),
        in("no time to live", " camunda:historyTimeToLive=\"P3650D\"", "", Kind.MISSING_ATTRIBUTE),
        in(
            "a time to live by expression",
            "camunda:historyTimeToLive=\"P3650D\"",
            "camunda:historyTimeToLive=\"" + EVIL + "\"",
            Kind.EXPRESSION),
        in(
            "an id twice",
            "<bpmn:userTask id=\"writeReport\"",
            "<bpmn:userTask id=\"acknowledgeOrder\"",
            Kind.DUPLICATE_ID),
        in(
            "a flow to nowhere",
            "targetRef=\"acknowledgeOrder\"",
            "targetRef=\"nowhere\"",
            Kind.UNKNOWN_REFERENCE),
        in("words between elements", END, "${1}" + END, Kind.UNEXPECTED_TEXT),
        in(
            "an expression in the drawing",
            "<dc:Bounds x=\"",
            "<dc:Bounds x=\"${1}",
            Kind.EXPRESSION),
        in(
            "an import",
            "<bpmn:message ",
            "<bpmn:import importType=\"x\" location=\"file:///etc/passwd\""
                + " namespace=\"x\"/><bpmn:message ",
            Kind.UNKNOWN_ELEMENT));
  }

  private static Arguments in(String what, String from, String to, Kind kind) {
    return arguments(what, Uploads.changed(RECTIFICATION, from, to), kind);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("payloads")
  void is_refused_before_the_engine_sees_it(String what, String xml, Kind kind) {
    ModelVetting.Result result = Uploads.vet(RECTIFICATION, xml);

    assertThat(Uploads.kinds(result)).as(what).contains(kind);
    assertThat(result.vetted()).isEmpty();
  }
}

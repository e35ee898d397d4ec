package org.duban.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.deployment.ModelKey.ESCALATION_TABLE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.duban.workflow.deployment.ModelProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDecisionTest {
  private static final String ENTRY = "<inputEntry id=\"afterClosureOrderOverdueWorkingDays\">";
  private static final String DASH = ENTRY + "\n          <text>-</text>";

  static Stream<Arguments> payloads() {
    return Stream.of(
        in(
            "juel in an input",
            "expressionLanguage=\"feel\"",
            "expressionLanguage=\"juel\"",
            Kind.WRONG_LANGUAGE),
        in(
            "groovy in an input",
            "expressionLanguage=\"feel\"",
            "expressionLanguage=\"groovy\"",
            Kind.WRONG_LANGUAGE),
        in(
            "juel in a rule",
            ENTRY,
            ENTRY.replace(">", " expressionLanguage=\"juel\">"),
            Kind.WRONG_LANGUAGE),
        in(
            "juel for the whole file",
            "<definitions ",
            "<definitions expressionLanguage=\"juel\" ",
            Kind.WRONG_LANGUAGE),
        in("an expression in a rule", DASH, ENTRY + "<text>${1}</text>", Kind.EXPRESSION),
        in("a function in a rule", DASH, ENTRY + "<text>now()</text>", Kind.BAD_VALUE),
        in(
            "a java function in a rule",
            DASH,
            ENTRY + "<text>function() external {java: {class: \"x\"}}</text>",
            Kind.BAD_VALUE),
        in(
            "another input",
            "<text>overdueWorkingDays</text>",
            "<text>failedQuarters</text>",
            Kind.INPUTS_CHANGED),
        in(
            "an input that computes",
            "<text>overdueWorkingDays</text>",
            "<text>overdueWorkingDays + 1</text>",
            Kind.BAD_VALUE),
        in(
            "another type of input",
            "typeRef=\"integer\"",
            "typeRef=\"string\"",
            Kind.INPUTS_CHANGED),
        in("another output", "name=\"measure\"", "name=\"result\"", Kind.OUTPUTS_CHANGED),
        in(
            "a measure that does not exist",
            "<text>\"ACCOUNTABILITY\"</text>",
            "<text>\"PRISON\"</text>",
            Kind.UNKNOWN_RESULT),
        in(
            "a measure that computes",
            "<text>\"ACCOUNTABILITY\"</text>",
            "<text>previousMeasure</text>",
            Kind.UNKNOWN_RESULT),
        in(
            "another decision",
            "<decision id=\"escalation\"",
            "<decision id=\"verdict\"",
            Kind.WRONG_ID),
        in(
            "a second decision",
            "<inputData ",
            "<decision id=\"x\" name=\"x\" camunda:historyTimeToLive=\"P3650D\"/><inputData ",
            Kind.SEVERAL_MODELS),
        in(
            "a literal expression",
            "<decisionTable ",
            "<literalExpression><text>1</text></literalExpression><decisionTable ",
            Kind.UNKNOWN_ELEMENT),
        in(
            "a business model",
            "<inputData ",
            "<businessKnowledgeModel id=\"x\"/><inputData ",
            Kind.UNKNOWN_ELEMENT),
        in("no time to live", " camunda:historyTimeToLive=\"P3650D\"", "", Kind.MISSING_ATTRIBUTE),
        in("collected results", "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"", Kind.BAD_VALUE),
        in(
            "an input variable",
            "<input id",
            "<input camunda:inputVariable=\"x\" id",
            Kind.UNKNOWN_ATTRIBUTE));
  }

  private static Arguments in(String what, String from, String to, Kind kind) {
    return arguments(what, Uploads.changed(ESCALATION_TABLE, from, to), kind);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("payloads")
  void is_refused_before_the_engine_sees_it(String what, String xml, Kind kind) {
    ModelVetting.Result result = Uploads.vet(ESCALATION_TABLE, xml);

    assertThat(Uploads.kinds(result)).as(what).contains(kind);
    assertThat(result.vetted()).isEmpty();
  }
}

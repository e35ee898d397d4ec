package org.duban.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.deployment.ModelKey.ESCALATION_TABLE;
import static org.duban.workflow.deployment.ModelKey.RECTIFICATION;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.deployment.ModelProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelVettingTest {
  @ParameterizedTest
  @EnumSource
  void every_shipped_model_passes(ModelKey key) {
    assertThat(Uploads.vet(key, Uploads.shipped(key)).problems()).isEmpty();
  }

  @Test
  void every_process_and_every_decision_can_be_deployed() {
    assertThat(Arrays.stream(ModelKey.values()).map(ModelKey::fileName))
        .containsAll(Arrays.stream(ProcessKey.values()).map(p -> p.file() + ".bpmn").toList())
        .containsAll(Arrays.stream(DecisionKey.values()).map(d -> d.id() + ".dmn").toList())
        .hasSize(ProcessKey.values().length + DecisionKey.values().length);
  }

  @Test
  void a_new_task_of_a_known_page_passes() {
    assertThat(Uploads.vet(RECTIFICATION, withSecondSeal()).problems()).isEmpty();
  }

  @Test
  void a_note_and_colours_of_a_modeller_pass() {
    String noted =
        Uploads.changed(
                RECTIFICATION,
                "</bpmn:process>",
                "<bpmn:textAnnotation id=\"note\"><bpmn:text>待定</bpmn:text></bpmn:textAnnotation>"
                    + "</bpmn:process>")
            .replaceFirst(
                "<bpmndi:BPMNShape ",
                "<bpmndi:BPMNShape xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\""
                    + " bioc:stroke=\"#1E88E5\" ");

    assertThat(Uploads.vet(RECTIFICATION, noted).problems()).isEmpty();
  }

  @Test
  void an_element_where_cases_stand_may_not_disappear() {
    String renamed =
        Uploads.shipped(RECTIFICATION).replace("\"reviewByCounty\"", "\"countyReview\"");
    byte[] file = renamed.getBytes(StandardCharsets.UTF_8);

    List<ModelProblem> problems =
        ModelVetting.vet(RECTIFICATION, file, Map.of("reviewByCounty", 3L, "writeReport", 1L))
            .problems();

    assertThat(problems)
        .containsExactly(
            new ModelProblem(
                Kind.OPEN_STEP_MISSING, 0, "reviewByCounty", List.of("reviewByCounty", "3")));
  }

  @Test
  void an_element_where_no_case_stands_may_disappear() {
    String renamed = Uploads.shipped(RECTIFICATION).replace("reviewByCounty", "countyReview");

    assertThat(Uploads.vet(RECTIFICATION, renamed).problems()).isEmpty();
  }

  @Test
  void a_problem_names_line_and_element() {
    String xml = Uploads.changed(RECTIFICATION, "name=\"审签并盖章\"", "name=\"${evil}\"");
    int line = (int) xml.substring(0, xml.indexOf("${evil}")).lines().count();

    assertThat(Uploads.vet(RECTIFICATION, xml).problems())
        .containsExactly(
            new ModelProblem(Kind.EXPRESSION, line, "sealReport", List.of("${evil}", "name")));
  }

  @Test
  void all_problems_are_told_at_once_in_the_order_of_the_file() {
    String xml =
        Uploads.changed(RECTIFICATION, "name=\"审签并盖章\"", "name=\"${evil}\"")
            .replace("camunda:historyTimeToLive=\"P3650D\" ", "")
            .replace("id=\"closeCase\"", "id=\"closeAll\"");

    assertThat(Uploads.kinds(Uploads.vet(RECTIFICATION, xml)))
        .startsWith(Kind.MISSING_ATTRIBUTE, Kind.EXPRESSION, Kind.UNKNOWN_STEP);
  }

  @Test
  void a_changed_limit_of_a_decision_passes() {
    String xml = Uploads.shipped(ESCALATION_TABLE);
    assertThat(xml).contains("&gt;");
    String changed = xml.replaceFirst("<text>&gt;=? ?\\d+</text>", "<text>[5..10], &gt; 20</text>");

    assertThat(changed).isNotEqualTo(xml);
    assertThat(Uploads.vet(ESCALATION_TABLE, changed).problems()).isEmpty();
  }

  @Test
  void a_decision_must_answer_every_question() {
    String xml = Uploads.shipped(ESCALATION_TABLE);
    int last = xml.lastIndexOf("<rule ");
    String cut = xml.substring(0, last) + xml.substring(xml.lastIndexOf("</rule>") + 7);

    assertThat(Uploads.kinds(Uploads.vet(ESCALATION_TABLE, cut))).contains(Kind.NO_ELSE_RULE);
  }

  @Test
  void the_hash_is_that_of_the_file() {
    VettedModel model = Uploads.vetted(RECTIFICATION, Uploads.shipped(RECTIFICATION));

    assertThat(model.sha256()).hasSize(64).isEqualTo(VettedModel.sha256(model.file()));
    assertThat(VettedModel.sha256(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  static String withSecondSeal() {
    return Uploads.shipped(RECTIFICATION)
        .replace(
            "sourceRef=\"sealReport\" targetRef=\"isReportSealed\"",
            "sourceRef=\"sealReport\" targetRef=\"countersignReport\"")
        .replace(
            "<bpmn:exclusiveGateway id=\"isReportSealed\"",
            "<bpmn:userTask id=\"countersignReport\" name=\"会签\""
                + " camunda:formKey=\"rectification/seal-report\""
                + " camunda:candidateGroups=\"unit-leader\"/>"
                + "<bpmn:sequenceFlow id=\"countersigned\" sourceRef=\"countersignReport\""
                + " targetRef=\"isReportSealed\"/><bpmn:exclusiveGateway id=\"isReportSealed\"");
  }
}

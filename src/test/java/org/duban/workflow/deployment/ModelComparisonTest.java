package org.duban.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.deployment.ModelKey.ESCALATION_TABLE;
import static org.duban.workflow.deployment.ModelKey.RECTIFICATION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.workflow.deployment.ModelDifference.Kind;
import org.junit.jupiter.api.Test;

class ModelComparisonTest {
  @Test
  void the_same_file_holds_no_difference() {
    assertThat(compare(RECTIFICATION, Uploads.shipped(RECTIFICATION))).isEmpty();
  }

  @Test
  void a_moved_shape_is_no_difference() {
    assertThat(
            compare(
                RECTIFICATION,
                Uploads.changed(RECTIFICATION, "<dc:Bounds x=\"", "<dc:Bounds x=\"1")))
        .isEmpty();
  }

  @Test
  void a_new_task_and_its_flows_are_told() {
    assertThat(compare(RECTIFICATION, ModelVettingTest.withSecondSeal()))
        .containsExactlyInAnyOrder(
            ModelDifference.of(Kind.ADDED, "会签"),
            ModelDifference.of(Kind.FLOW_ADDED, "会签 → 单位审签意见是什么？", ""),
            ModelDifference.of(Kind.FLOW_MOVED, "审签并盖章 → 单位审签意见是什么？", "审签并盖章 → 会签"));
  }

  @Test
  void a_removed_element_is_told() {
    String xml =
        Uploads.shipped(RECTIFICATION)
            .replaceFirst("(?s)<bpmn:boundaryEvent id=\"sealOverdue\".*?</bpmn:boundaryEvent>", "")
            .replaceFirst("<bpmn:sequenceFlow id=\"sealOverdueToJoinOverdue\"[^>]*/>", "")
            .replace("<bpmn:incoming>sealOverdueToJoinOverdue</bpmn:incoming>", "")
            .replaceFirst(
                "(?s)<bpmndi:BPMNShape [^>]*bpmnElement=\"sealOverdue\".*?</bpmndi:BPMNShape>", "")
            .replaceFirst(
                "(?s)<bpmndi:BPMNEdge"
                    + " [^>]*bpmnElement=\"sealOverdueToJoinOverdue\".*?</bpmndi:BPMNEdge>",
                "");

    assertThat(compare(RECTIFICATION, xml))
        .extracting(ModelDifference::kind)
        .containsExactlyInAnyOrder(Kind.REMOVED, Kind.FLOW_REMOVED);
  }

  @Test
  void names_roles_conditions_and_timers_are_told() {
    String xml =
        Uploads.shipped(RECTIFICATION)
            .replace("name=\"县级审核\" camunda", "name=\"县级复审\" camunda")
            .replace("\"county-supervisor\"", "\"reviewer\"")
            .replace("${outcome == 'SEALED'}", "${outcome == 'SUBMITTED'}")
            .replaceFirst("\\$\\{remindAt}</bpmn:timeDate>", "\\${dueAt}</bpmn:timeDate>");

    assertThat(compare(RECTIFICATION, xml))
        .containsExactlyInAnyOrder(
            ModelDifference.of(Kind.RENAMED, "reviewByCounty", "县级审核", "县级复审"),
            ModelDifference.of(Kind.ROLE_CHANGED, "县级复审", "county-supervisor", "reviewer"),
            ModelDifference.of(
                Kind.CONDITION_CHANGED,
                "单位审签意见是什么？ → joinCountyReview",
                "${outcome == 'SEALED'}",
                "${outcome == 'SUBMITTED'}"),
            ModelDifference.of(Kind.TIMER_CHANGED, "签收提醒时间已到", "${remindAt}", "${dueAt}"));
  }

  @Test
  void a_changed_rule_is_told_with_its_labels() {
    String xml =
        Uploads.shipped(ESCALATION_TABLE)
            .replaceFirst(
                "\"CLOSURE_ORDER\",\"ACCOUNTABILITY\"</text>\\s*</inputEntry>",
                "\"CLOSURE_ORDER\"</text></inputEntry>");
    String basis = "，\"督办阶梯 L7（昭通通报：整改不力的追究责任）；以责令关停后仍未落实为起点，待核\"";

    assertThat(compare(ESCALATION_TABLE, xml))
        .containsExactly(
            ModelDifference.of(
                Kind.RULE_CHANGED,
                "上一次措施 \"CLOSURE_ORDER\",\"ACCOUNTABILITY\" → \"ACCOUNTABILITY\"" + basis,
                "上一次措施 \"CLOSURE_ORDER\" → \"ACCOUNTABILITY\"" + basis));
  }

  @Test
  void an_added_and_a_removed_rule_are_told() {
    String xml =
        Uploads.shipped(ESCALATION_TABLE)
            .replace("<rule id=\"afterClosureOrder\"", "<rule id=\"newRule\"");

    assertThat(compare(ESCALATION_TABLE, xml))
        .extracting(ModelDifference::kind)
        .containsExactly(Kind.RULE_ADDED, Kind.RULE_REMOVED);
  }

  private static List<ModelDifference> compare(ModelKey key, String xml) {
    byte[] current = Uploads.shipped(key).getBytes(StandardCharsets.UTF_8);
    return ModelComparison.compare(current, Uploads.vetted(key, xml));
  }
}

package org.duban.workflow.models;

import java.util.Locale;

/** Small faulty processes, each with the finding that a rule must report. */
final class BadModels {
  /** A faulty model and a part of the sentence in which the rule must report it. */
  record Bad(StyleRule rule, String finding, ProcessModel model) {
    @Override
    public String toString() {
      return rule.name() + ": " + finding;
    }
  }

  static final String END_LABEL =
      "<bpmndi:BPMNLabel><dc:Bounds x='156' y='64' width='24' height='14'/></bpmndi:BPMNLabel>";
  static final String FLOW_LABEL =
      "<bpmndi:BPMNLabel><dc:Bounds x='105' y='20' width='24' height='14'/></bpmndi:BPMNLabel>";
  private static final String PICTURE =
      "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
          + " xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI'"
          + " xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'"
          + " xmlns:di='http://www.omg.org/spec/DD/20100524/DI'"
          + " targetNamespace='bad' id='badDefinitions'>"
          + "<process id='bad' name='坏例'><userTask id='task' name='审核'/>"
          + "<endEvent id='end' name='已办结'/>"
          + "<sequenceFlow id='done' name='办结' sourceRef='task' targetRef='end'/></process>"
          + "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement='bad'>"
          + "<bpmndi:BPMNShape bpmnElement='task'>"
          + "<dc:Bounds x='0' y='0' width='100' height='80'/></bpmndi:BPMNShape>"
          + "<bpmndi:BPMNShape bpmnElement='end'>"
          + "<dc:Bounds x='150' y='22' width='36' height='36'/>"
          + END_LABEL
          + "</bpmndi:BPMNShape><bpmndi:BPMNEdge bpmnElement='done'>"
          + "<di:waypoint x='100' y='40'/><di:waypoint x='150' y='40'/>"
          + FLOW_LABEL
          + "</bpmndi:BPMNEdge></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";

  private BadModels() {}

  /** A task and an end event, drawn as they should be. */
  static ProcessModel picture() {
    return ProcessModel.parse("bad.bpmn", PICTURE);
  }

  /** The picture with one place spoiled. */
  static Bad redrawn(StyleRule rule, String finding, String good, String spoiled) {
    return new Bad(rule, finding, ProcessModel.parse("bad.bpmn", PICTURE.replace(good, spoiled)));
  }

  /** A process of two end events named a and b, and the elements given. */
  static Bad bad(StyleRule rule, String finding, String elements) {
    return whole(
        rule,
        finding,
        "<process id='bad' name='坏例' isExecutable='true' camunda:versionTag='1'"
            + " camunda:historyTimeToLive='P1D'><endEvent id='a' name='甲'/>"
            + "<endEvent id='b' name='乙'/>"
            + elements
            + "</process>");
  }

  static Bad whole(StyleRule rule, String finding, String definitions) {
    String process = definitions.contains("<process") ? "" : "<process id='empty' name='空'/>";
    return new Bad(
        rule,
        finding,
        ProcessModel.parse(
            "other-name.bpmn",
            "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn'"
                + " targetNamespace='bad' id='badDefinitions'>"
                + definitions
                + process
                + "</definitions>"));
  }

  static String split(String question, String yes, String no) {
    String gateway = "<exclusiveGateway id='which' name='" + question + "'/>";
    return gateway + answer("yes", yes, "a") + answer("no", no, "b");
  }

  private static String answer(String id, String name, String target) {
    String label = name.isEmpty() ? "" : " name='" + name + "'";
    return "<sequenceFlow id='%s'%s sourceRef='which' targetRef='%s'/>"
        .formatted(id, label, target);
  }

  static String task() {
    return task("审核");
  }

  static String task(String name) {
    return "<userTask id='task' name=\"" + name + "\"/>";
  }

  /** Flows written as source-target, with the id sourceToTarget, numbered from the second alike. */
  static String flows(String... pairs) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < pairs.length; i++) {
      String[] ends = pairs[i].split("-");
      String id = ends[0] + "To" + ends[1].toUpperCase(Locale.ROOT);
      String number = i > 0 && pairs[i].equals(pairs[i - 1]) ? String.valueOf(i) : "";
      xml.append(
          "<sequenceFlow id='%s%s' sourceRef='%s' targetRef='%s'/>"
              .formatted(id, number, ends[0], ends[1]));
    }
    return xml.toString();
  }

  static String flow(String id, String source, String target, String condition) {
    return ("<sequenceFlow id='%s' sourceRef='%s' targetRef='%s'><conditionExpression>%s"
            + "</conditionExpression></sequenceFlow>")
        .formatted(id, source, target, condition);
  }

  static String timer(String date) {
    return "<timerEventDefinition id='t'><timeDate>" + date + "</timeDate></timerEventDefinition>";
  }

  static String loop(String attributes, String cardinality) {
    return ("<userTask id='task'><multiInstanceLoopCharacteristics %s><loopCardinality>%s"
            + "</loopCardinality></multiInstanceLoopCharacteristics></userTask>")
        .formatted(attributes, cardinality);
  }

  static String call(String in) {
    return "<callActivity id='call' calledElement='recheck'><extensionElements>"
        + in
        + "</extensionElements></callActivity>";
  }
}

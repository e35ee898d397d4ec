package org.duban.workflow.deployment;

import static org.duban.workflow.deployment.ElementRule.element;
import static org.duban.workflow.deployment.ValueRule.ADDRESS;
import static org.duban.workflow.deployment.ValueRule.BATCHES;
import static org.duban.workflow.deployment.ValueRule.BOOLEAN;
import static org.duban.workflow.deployment.ValueRule.CASE_KEY;
import static org.duban.workflow.deployment.ValueRule.COLOUR;
import static org.duban.workflow.deployment.ValueRule.CONDITION;
import static org.duban.workflow.deployment.ValueRule.DUE_DATE;
import static org.duban.workflow.deployment.ValueRule.FALSE;
import static org.duban.workflow.deployment.ValueRule.FORMAL_EXPRESSION;
import static org.duban.workflow.deployment.ValueRule.ID;
import static org.duban.workflow.deployment.ValueRule.LATEST;
import static org.duban.workflow.deployment.ValueRule.NUMBER;
import static org.duban.workflow.deployment.ValueRule.PAGE;
import static org.duban.workflow.deployment.ValueRule.REFERENCE;
import static org.duban.workflow.deployment.ValueRule.ROLE;
import static org.duban.workflow.deployment.ValueRule.STEP;
import static org.duban.workflow.deployment.ValueRule.TIME_TO_LIVE;
import static org.duban.workflow.deployment.ValueRule.TRUE;
import static org.duban.workflow.deployment.ValueRule.VARIABLE;
import static org.duban.workflow.deployment.ValueRule.WORDS;

/** What a process diagram may hold: what the shipped ones hold, and what a modeller adds by it. */
final class BpmnAllowList {
  private static final String[] SCOPES = {"bpmn:process", "bpmn:subProcess"};
  private static final String[] NODES = {
    "bpmn:startEvent",
    "bpmn:endEvent",
    "bpmn:boundaryEvent",
    "bpmn:intermediateCatchEvent",
    "bpmn:userTask",
    "bpmn:serviceTask",
    "bpmn:callActivity",
    "bpmn:subProcess",
    "bpmn:exclusiveGateway",
    "bpmn:parallelGateway",
    "bpmn:eventBasedGateway"
  };

  static final AllowList RULES =
      new AllowList(
          element("bpmn:definitions", "")
              .may("id", ID)
              .may("name", WORDS)
              .may("targetNamespace", ADDRESS)
              .may("exporter", WORDS)
              .may("exporterVersion", WORDS)
              .may("xsi:schemaLocation", WORDS)
              .may("modeler:executionPlatform", WORDS)
              .may("modeler:executionPlatformVersion", WORDS),
          element("bpmn:process", "bpmn:definitions")
              .must("id", ID)
              .must("name", WORDS)
              .must("isExecutable", BOOLEAN)
              .must("camunda:historyTimeToLive", TIME_TO_LIVE)
              .may("camunda:versionTag", WORDS),
          element("bpmn:message", "bpmn:definitions").must("id", ID).must("name", WORDS),
          element(
                  "bpmn:documentation",
                  "bpmn:process",
                  "bpmn:userTask",
                  "bpmn:serviceTask",
                  "bpmn:callActivity",
                  "bpmn:subProcess")
              .may("id", ID)
              .text(WORDS),
          node("bpmn:startEvent").may("isInterrupting", BOOLEAN),
          node("bpmn:endEvent"),
          node("bpmn:boundaryEvent")
              .must("attachedToRef", REFERENCE)
              .may("cancelActivity", BOOLEAN),
          node("bpmn:intermediateCatchEvent"),
          node("bpmn:exclusiveGateway").may("default", REFERENCE),
          node("bpmn:parallelGateway"),
          node("bpmn:eventBasedGateway"),
          node("bpmn:subProcess").may("triggeredByEvent", BOOLEAN),
          node("bpmn:userTask")
              .must("name", WORDS)
              .must("camunda:formKey", PAGE)
              .must("camunda:candidateGroups", ROLE)
              .may("camunda:dueDate", DUE_DATE),
          node("bpmn:serviceTask")
              .must("name", WORDS)
              .must("camunda:delegateExpression", STEP)
              .must("camunda:asyncBefore", TRUE),
          node("bpmn:callActivity")
              .must("calledElement", ID)
              .must("camunda:calledElementBinding", LATEST),
          element("bpmn:extensionElements", "bpmn:callActivity"),
          element("camunda:in", "bpmn:extensionElements")
              .may("businessKey", CASE_KEY)
              .may("source", VARIABLE)
              .may("target", VARIABLE),
          element("camunda:out", "bpmn:extensionElements")
              .must("source", VARIABLE)
              .must("target", VARIABLE),
          element("bpmn:incoming", NODES).text(REFERENCE),
          element("bpmn:outgoing", NODES).text(REFERENCE),
          element("bpmn:sequenceFlow", SCOPES)
              .must("id", ID)
              .may("name", WORDS)
              .must("sourceRef", REFERENCE)
              .must("targetRef", REFERENCE),
          element("bpmn:conditionExpression", "bpmn:sequenceFlow")
              .may("xsi:type", FORMAL_EXPRESSION)
              .text(CONDITION),
          element("bpmn:multiInstanceLoopCharacteristics", "bpmn:userTask")
              .may("isSequential", FALSE)
              .must("camunda:asyncAfter", TRUE),
          element("bpmn:loopCardinality", "bpmn:multiInstanceLoopCharacteristics")
              .may("xsi:type", FORMAL_EXPRESSION)
              .text(BATCHES),
          element(
                  "bpmn:messageEventDefinition",
                  "bpmn:startEvent",
                  "bpmn:boundaryEvent",
                  "bpmn:intermediateCatchEvent")
              .may("id", ID)
              .must("messageRef", REFERENCE),
          element("bpmn:timerEventDefinition", "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent")
              .may("id", ID),
          element("bpmn:timeDate", "bpmn:timerEventDefinition")
              .may("xsi:type", FORMAL_EXPRESSION)
              .text(DUE_DATE),
          element("bpmn:textAnnotation", SCOPES).must("id", ID),
          element("bpmn:text", "bpmn:textAnnotation").text(WORDS),
          element("bpmn:association", SCOPES)
              .must("id", ID)
              .must("sourceRef", REFERENCE)
              .must("targetRef", REFERENCE),
          element("bpmndi:BPMNDiagram", "bpmn:definitions").may("id", ID).may("name", WORDS),
          element("bpmndi:BPMNPlane", "bpmndi:BPMNDiagram")
              .may("id", ID)
              .must("bpmnElement", REFERENCE),
          drawn("bpmndi:BPMNShape", "bpmndi:BPMNPlane")
              .must("bpmnElement", REFERENCE)
              .may("isExpanded", BOOLEAN)
              .may("isMarkerVisible", BOOLEAN)
              .may("isHorizontal", BOOLEAN),
          drawn("bpmndi:BPMNEdge", "bpmndi:BPMNPlane").must("bpmnElement", REFERENCE),
          drawn("bpmndi:BPMNLabel", "bpmndi:BPMNShape", "bpmndi:BPMNEdge"),
          element("dc:Bounds", "bpmndi:BPMNShape", "bpmndi:BPMNLabel")
              .must("x", NUMBER)
              .must("y", NUMBER)
              .must("width", NUMBER)
              .must("height", NUMBER),
          element("di:waypoint", "bpmndi:BPMNEdge").must("x", NUMBER).must("y", NUMBER));

  private BpmnAllowList() {}

  private static ElementRule node(String name) {
    return element(name, SCOPES).must("id", ID).may("name", WORDS);
  }

  private static ElementRule drawn(String name, String... parents) {
    return element(name, parents)
        .may("id", ID)
        .may("bioc:stroke", COLOUR)
        .may("bioc:fill", COLOUR)
        .may("color:background-color", COLOUR)
        .may("color:border-color", COLOUR)
        .may("color:color", COLOUR);
  }
}

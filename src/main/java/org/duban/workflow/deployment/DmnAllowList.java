package org.duban.workflow.deployment;

import static org.duban.workflow.deployment.ElementRule.element;
import static org.duban.workflow.deployment.ValueRule.ADDRESS;
import static org.duban.workflow.deployment.ValueRule.FEEL_NAME;
import static org.duban.workflow.deployment.ValueRule.FIRST_OR_UNIQUE;
import static org.duban.workflow.deployment.ValueRule.ID;
import static org.duban.workflow.deployment.ValueRule.NUMBER;
import static org.duban.workflow.deployment.ValueRule.REFERENCE;
import static org.duban.workflow.deployment.ValueRule.TIME_TO_LIVE;
import static org.duban.workflow.deployment.ValueRule.TYPE;
import static org.duban.workflow.deployment.ValueRule.WORDS;

/** What a decision table may hold; what its texts may say is {@link DmnChecks}'s affair. */
final class DmnAllowList {
  static final AllowList RULES =
      new AllowList(
          element("dmn:definitions", "")
              .may("id", ID)
              .may("name", WORDS)
              .may("namespace", ADDRESS)
              .may("exporter", WORDS)
              .may("exporterVersion", WORDS)
              .may("expressionLanguage", FEEL_NAME)
              .may("typeLanguage", ADDRESS)
              .may("modeler:executionPlatform", WORDS)
              .may("modeler:executionPlatformVersion", WORDS),
          element("dmn:decision", "dmn:definitions")
              .must("id", ID)
              .must("name", WORDS)
              .must("camunda:historyTimeToLive", TIME_TO_LIVE)
              .may("camunda:versionTag", WORDS),
          element("dmn:description", "dmn:decision", "dmn:rule").text(WORDS),
          element("dmn:informationRequirement", "dmn:decision").may("id", ID),
          element("dmn:requiredInput", "dmn:informationRequirement").must("href", REFERENCE),
          element("dmn:inputData", "dmn:definitions").must("id", ID).may("name", WORDS),
          element("dmn:decisionTable", "dmn:decision")
              .may("id", ID)
              .must("hitPolicy", FIRST_OR_UNIQUE)
              .may("biodi:annotationsWidth", NUMBER),
          element("dmn:input", "dmn:decisionTable")
              .may("id", ID)
              .may("label", WORDS)
              .may("biodi:width", NUMBER),
          element("dmn:inputExpression", "dmn:input")
              .may("id", ID)
              .must("typeRef", TYPE)
              .may("expressionLanguage", FEEL_NAME),
          element("dmn:inputValues", "dmn:input")
              .may("id", ID)
              .may("expressionLanguage", FEEL_NAME),
          element("dmn:output", "dmn:decisionTable")
              .may("id", ID)
              .may("label", WORDS)
              .must("name", ID)
              .must("typeRef", TYPE)
              .may("biodi:width", NUMBER),
          element("dmn:outputValues", "dmn:output")
              .may("id", ID)
              .may("expressionLanguage", FEEL_NAME),
          element("dmn:rule", "dmn:decisionTable").must("id", ID),
          element("dmn:inputEntry", "dmn:rule").may("id", ID).may("expressionLanguage", FEEL_NAME),
          element("dmn:outputEntry", "dmn:rule").may("id", ID).may("expressionLanguage", FEEL_NAME),
          element(
                  "dmn:text",
                  "dmn:inputExpression",
                  "dmn:inputValues",
                  "dmn:outputValues",
                  "dmn:inputEntry",
                  "dmn:outputEntry")
              .text(WORDS),
          element("dmndi:DMNDI", "dmn:definitions"),
          element("dmndi:DMNDiagram", "dmndi:DMNDI").may("id", ID),
          element("dmndi:DMNShape", "dmndi:DMNDiagram")
              .may("id", ID)
              .must("dmnElementRef", REFERENCE),
          element("dmndi:DMNEdge", "dmndi:DMNDiagram")
              .may("id", ID)
              .must("dmnElementRef", REFERENCE),
          element("dmndc:Bounds", "dmndi:DMNShape")
              .must("x", NUMBER)
              .must("y", NUMBER)
              .must("width", NUMBER)
              .must("height", NUMBER),
          element("dmnddi:waypoint", "dmndi:DMNEdge").must("x", NUMBER).must("y", NUMBER));

  private DmnAllowList() {}
}

package org.duban.workflow.deployment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements, attributes and texts that a kind of model may hold; all others are refused. */
final class AllowList {
  /** Elements that run code of their own; named apart so that the refusal can say so. */
  private static final Set<String> SCRIPTS =
      Set.of("bpmn:scriptTask", "bpmn:script", "camunda:script", "camunda:validation");

  private static final Set<String> CODE_ELEMENTS =
      Set.of(
          "camunda:executionListener",
          "camunda:taskListener",
          "camunda:connector",
          "camunda:inputOutput",
          "camunda:field",
          "camunda:formData",
          "camunda:failedJobRetryTimeCycle",
          "bpmn:sendTask",
          "bpmn:businessRuleTask");

  private static final Set<String> CODE_ATTRIBUTES =
      Set.of(
          "language",
          "scriptFormat",
          "camunda:class",
          "camunda:expression",
          "camunda:type",
          "camunda:topic",
          "camunda:resource",
          "camunda:resultVariable",
          "camunda:collection",
          "camunda:variableMappingClass",
          "camunda:variableMappingDelegateExpression",
          "camunda:caseRef",
          "camunda:decisionRef");

  private static final Set<String> TRIGGERS =
      Set.of("bpmn:timerEventDefinition", "bpmn:signalEventDefinition");

  private final Map<String, ElementRule> rules;

  AllowList(ElementRule... rules) {
    this.rules = Arrays.stream(rules).collect(toUnmodifiableMap(ElementRule::name, identity()));
  }

  /** What is wrong with an element and all below it, in the order of the file. */
  List<ModelProblem> check(XmlElement root) {
    List<ModelProblem> problems = new ArrayList<>();
    check(root, problems);
    checkIds(root, problems);
    return problems;
  }

  private void check(XmlElement element, List<ModelProblem> problems) {
    ElementRule rule = rules.get(element.name());
    if (rule == null) {
      problems.add(ModelProblem.at(element, unknown(element), element.name()));
      return;
    }
    if (!rule.parents().contains(element.parentName())) {
      boolean starts =
          element.parentName().equals("bpmn:startEvent") && TRIGGERS.contains(element.name());
      problems.add(
          ModelProblem.at(
              element,
              starts ? ModelProblem.Kind.START_TRIGGER : ModelProblem.Kind.MISPLACED_ELEMENT,
              element.name(),
              element.parentName()));
    }
    element.attributes().forEach((name, value) -> attribute(rule, element, name, value, problems));
    rule.required().stream()
        .filter(name -> element.get(name).isBlank())
        .forEach(
            name ->
                problems.add(ModelProblem.at(element, ModelProblem.Kind.MISSING_ATTRIBUTE, name)));
    text(rule, element, problems);
    element.children().forEach(child -> check(child, problems));
  }

  private static ModelProblem.Kind unknown(XmlElement element) {
    if (SCRIPTS.contains(element.name())) {
      return ModelProblem.Kind.SCRIPT;
    }
    if (CODE_ELEMENTS.contains(element.name())) {
      return ModelProblem.Kind.CODE;
    }
    return element.parentName().equals("bpmn:startEvent") && TRIGGERS.contains(element.name())
        ? ModelProblem.Kind.START_TRIGGER
        : ModelProblem.Kind.UNKNOWN_ELEMENT;
  }

  private static void attribute(
      ElementRule rule, XmlElement element, String name, String value, List<ModelProblem> found) {
    ValueRule allowed = rule.attributes().get(name);
    if (allowed == null) {
      ModelProblem.Kind kind =
          CODE_ATTRIBUTES.contains(name)
              ? ModelProblem.Kind.CODE
              : ModelProblem.Kind.UNKNOWN_ATTRIBUTE;
      found.add(ModelProblem.at(element, kind, name));
    } else if (!allowed.accepts(value)) {
      found.add(ModelProblem.at(element, allowed.refusal(value), shortened(value), name));
    }
  }

  private static void text(ElementRule rule, XmlElement element, List<ModelProblem> problems) {
    String text = element.text();
    if (rule.text() == ValueRule.NOTHING && !text.isEmpty()) {
      problems.add(ModelProblem.at(element, ModelProblem.Kind.UNEXPECTED_TEXT, shortened(text)));
    } else if (!rule.text().accepts(text)) {
      problems.add(
          ModelProblem.at(element, rule.text().refusal(text), shortened(text), element.name()));
    }
  }

  private static void checkIds(XmlElement root, List<ModelProblem> problems) {
    Set<String> ids = new HashSet<>();
    root.all()
        .filter(e -> !e.id().isEmpty() && !ids.add(e.id()))
        .forEach(e -> problems.add(ModelProblem.at(e, ModelProblem.Kind.DUPLICATE_ID, e.id())));
  }

  private static String shortened(String value) {
    return value.length() > 120 ? value.substring(0, 120) + "…" : value;
  }
}

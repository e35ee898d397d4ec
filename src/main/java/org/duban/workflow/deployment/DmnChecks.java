package org.duban.workflow.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.workflow.deployment.ModelProblem.Kind;

/** What must hold inside a decision table, and between it and the code that asks it. */
final class DmnChecks {
  private final XmlElement root;
  private final ModelKey key;
  private final ShippedModel shipped;
  private final List<ModelProblem> problems = new ArrayList<>();

  DmnChecks(XmlElement root, ModelKey key, ShippedModel shipped) {
    this.root = root;
    this.key = key;
    this.shipped = shipped;
  }

  List<ModelProblem> check() {
    List<XmlElement> decisions = root.all("dmn:decision").toList();
    List<XmlElement> tables = root.all("dmn:decisionTable").toList();
    if (decisions.size() != 1 || tables.size() != 1) {
      problems.add(
          ModelProblem.ofFile(Kind.SEVERAL_MODELS, String.valueOf(decisions.size()), key.id()));
      return problems;
    }
    XmlElement decision = decisions.get(0);
    if (!decision.id().equals(key.id())) {
      problems.add(ModelProblem.at(decision, Kind.WRONG_ID, decision.id(), key.id()));
    }
    XmlElement table = tables.get(0);
    if (!inputs(root).equals(inputs(shipped.root()))) {
      problems.add(
          ModelProblem.at(table, Kind.INPUTS_CHANGED, String.join("、", inputs(shipped.root()))));
    }
    if (!outputs(root).equals(outputs(shipped.root()))) {
      problems.add(
          ModelProblem.at(table, Kind.OUTPUTS_CHANGED, String.join("、", outputs(shipped.root()))));
    }
    texts();
    rules(table);
    return problems;
  }

  private static List<String> inputs(XmlElement model) {
    return model
        .all("dmn:inputExpression")
        .map(e -> e.childText("dmn:text") + " " + e.get("typeRef"))
        .toList();
  }

  private static List<String> outputs(XmlElement model) {
    return model.all("dmn:output").map(e -> e.get("name") + " " + e.get("typeRef")).toList();
  }

  private void texts() {
    root.all("dmn:text").forEach(this::text);
  }

  private void text(XmlElement text) {
    ValueRule rule =
        switch (text.parentName()) {
          case "dmn:inputExpression" -> ValueRule.FEEL_VARIABLE;
          case "dmn:inputEntry" -> ValueRule.UNARY_TESTS;
          case "dmn:outputEntry" -> ValueRule.LITERAL;
          default -> ValueRule.LITERALS;
        };
    if (!rule.accepts(text.text())) {
      problems.add(
          ModelProblem.at(text, rule.refusal(text.text()), text.text(), text.parentName()));
    }
  }

  private void rules(XmlElement table) {
    int inputs = inputs(root).size();
    List<List<String>> results =
        shipped.root().all("dmn:outputValues").map(v -> split(v.childText("dmn:text"))).toList();
    boolean anythingElse = false;
    for (XmlElement rule : table.children("dmn:rule").toList()) {
      List<String> entries = texts(rule, "dmn:inputEntry").toList();
      List<String> outcome = texts(rule, "dmn:outputEntry").toList();
      if (entries.size() != inputs || outcome.size() != results.size()) {
        problems.add(ModelProblem.at(rule, Kind.INCOMPLETE_RULE));
        continue;
      }
      for (int i = 0; i < outcome.size(); i++) {
        if (!results.get(i).contains(outcome.get(i))) {
          problems.add(
              ModelProblem.at(
                  rule, Kind.UNKNOWN_RESULT, outcome.get(i), String.join("、", results.get(i))));
        }
      }
      anythingElse |= entries.stream().allMatch("-"::equals);
    }
    if (!anythingElse) {
      problems.add(ModelProblem.at(table, Kind.NO_ELSE_RULE));
    }
  }

  private static Stream<String> texts(XmlElement rule, String entry) {
    return rule.children(entry).map(e -> e.childText("dmn:text"));
  }

  private static List<String> split(String values) {
    return Arrays.stream(values.split(",")).map(String::strip).toList();
  }
}

package org.duban.workflow.deployment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.duban.workflow.deployment.ModelDifference.Kind;

/** The changes between two decision tables, rule by rule. */
final class DmnComparison {
  private final XmlElement before;
  private final XmlElement after;

  DmnComparison(XmlElement before, XmlElement after) {
    this.before = before;
    this.after = after;
  }

  List<ModelDifference> differences() {
    List<ModelDifference> differences = new ArrayList<>();
    Map<String, String> old = rules(before);
    Map<String, String> now = rules(after);
    now.forEach(
        (id, rule) -> {
          String was = old.get(id);
          if (was == null) {
            differences.add(ModelDifference.of(Kind.RULE_ADDED, rule));
          } else if (!was.equals(rule)) {
            differences.add(ModelDifference.of(Kind.RULE_CHANGED, was, rule));
          }
        });
    old.forEach(
        (id, rule) -> {
          if (!now.containsKey(id)) {
            differences.add(ModelDifference.of(Kind.RULE_REMOVED, rule));
          }
        });
    if (!common(old, now).equals(common(now, old))) {
      differences.add(ModelDifference.of(Kind.RULES_REORDERED));
    }
    if (!hitPolicy(before).equals(hitPolicy(after))) {
      differences.add(
          ModelDifference.of(Kind.HIT_POLICY_CHANGED, hitPolicy(before), hitPolicy(after)));
    }
    return differences;
  }

  private static List<String> common(Map<String, String> rules, Map<String, String> others) {
    return rules.keySet().stream().filter(others::containsKey).toList();
  }

  private static String hitPolicy(XmlElement root) {
    return root.all("dmn:decisionTable").findFirst().map(t -> t.get("hitPolicy")).orElse("");
  }

  private static Map<String, String> rules(XmlElement root) {
    List<String> inputs = root.all("dmn:input").map(i -> i.get("label")).toList();
    return root.all("dmn:rule")
        .collect(toMap(XmlElement::id, r -> words(r, inputs), (a, b) -> a, LinkedHashMap::new));
  }

  /** The tests that matter with their labels, an arrow, and the results. */
  private static String words(XmlElement rule, List<String> inputs) {
    StringJoiner tests = new StringJoiner("，");
    List<XmlElement> entries = rule.children("dmn:inputEntry").toList();
    for (int i = 0; i < entries.size() && i < inputs.size(); i++) {
      String test = entries.get(i).childText("dmn:text");
      if (!test.equals("-")) {
        tests.add(inputs.get(i) + " " + test);
      }
    }
    StringJoiner results = new StringJoiner("，");
    rule.children("dmn:outputEntry").forEach(r -> results.add(r.childText("dmn:text")));
    return (tests.length() == 0 ? "*" : tests) + " → " + results;
  }
}

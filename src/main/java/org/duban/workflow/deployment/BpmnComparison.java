package org.duban.workflow.deployment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.duban.workflow.deployment.ModelDifference.Kind;
import org.jspecify.annotations.Nullable;

/** The changes between two process diagrams. */
final class BpmnComparison {
  private static final Set<String> NODES =
      Set.of(
          "bpmn:userTask",
          "bpmn:serviceTask",
          "bpmn:callActivity",
          "bpmn:startEvent",
          "bpmn:endEvent",
          "bpmn:boundaryEvent",
          "bpmn:intermediateCatchEvent",
          "bpmn:exclusiveGateway",
          "bpmn:parallelGateway",
          "bpmn:eventBasedGateway",
          "bpmn:subProcess");

  private final XmlElement before;
  private final XmlElement after;
  private final List<ModelDifference> differences = new ArrayList<>();

  BpmnComparison(XmlElement before, XmlElement after) {
    this.before = before;
    this.after = after;
  }

  List<ModelDifference> differences() {
    nodes(byId(before, NODES), byId(after, NODES));
    flows(byId(before, Set.of("bpmn:sequenceFlow")), byId(after, Set.of("bpmn:sequenceFlow")));
    String kept = first(before, "bpmn:process").get("camunda:historyTimeToLive");
    String keeps = first(after, "bpmn:process").get("camunda:historyTimeToLive");
    if (!kept.equals(keeps)) {
      differences.add(ModelDifference.of(Kind.TIME_TO_LIVE_CHANGED, kept, keeps));
    }
    return differences;
  }

  private void nodes(Map<String, XmlElement> old, Map<String, XmlElement> now) {
    now.forEach(
        (id, node) -> {
          XmlElement was = old.get(id);
          if (was == null) {
            differences.add(ModelDifference.of(Kind.ADDED, label(node)));
          } else {
            node(was, node);
          }
        });
    old.forEach(
        (id, node) -> {
          if (!now.containsKey(id)) {
            differences.add(ModelDifference.of(Kind.REMOVED, label(node)));
          }
        });
  }

  private void node(XmlElement was, XmlElement now) {
    String label = label(now);
    changed(Kind.RENAMED, now.id(), was.get("name"), now.get("name"));
    attribute(Kind.ROLE_CHANGED, label, was, now, "camunda:candidateGroups");
    attribute(Kind.PAGE_CHANGED, label, was, now, "camunda:formKey");
    attribute(Kind.DUE_CHANGED, label, was, now, "camunda:dueDate");
    changed(Kind.TIMER_CHANGED, label, timer(was), timer(now));
    changed(
        Kind.INSTRUCTION_CHANGED,
        label,
        was.childText("bpmn:documentation"),
        now.childText("bpmn:documentation"));
  }

  private void flows(Map<String, XmlElement> old, Map<String, XmlElement> now) {
    now.forEach(
        (id, flow) -> {
          XmlElement was = old.get(id);
          if (was == null) {
            differences.add(ModelDifference.of(Kind.FLOW_ADDED, way(after, flow), when(flow)));
            return;
          }
          if (!was.get("sourceRef").equals(flow.get("sourceRef"))
              || !was.get("targetRef").equals(flow.get("targetRef"))) {
            differences.add(
                ModelDifference.of(Kind.FLOW_MOVED, way(before, was), way(after, flow)));
          }
          changed(Kind.CONDITION_CHANGED, way(after, flow), when(was), when(flow));
        });
    old.forEach(
        (id, flow) -> {
          if (!now.containsKey(id)) {
            differences.add(ModelDifference.of(Kind.FLOW_REMOVED, way(before, flow), when(flow)));
          }
        });
  }

  private void attribute(Kind kind, String label, XmlElement was, XmlElement now, String name) {
    changed(kind, label, was.get(name), now.get(name));
  }

  private void changed(Kind kind, String label, String was, String now) {
    if (!was.equals(now)) {
      differences.add(ModelDifference.of(kind, label, was, now));
    }
  }

  private static String timer(XmlElement node) {
    return node.all("bpmn:timeDate").findFirst().map(XmlElement::text).orElse("");
  }

  private static String when(XmlElement flow) {
    return flow.childText("bpmn:conditionExpression");
  }

  private static String way(XmlElement root, XmlElement flow) {
    Map<String, XmlElement> nodes = byId(root, NODES);
    return label(nodes.get(flow.get("sourceRef")), flow.get("sourceRef"))
        + " → "
        + label(nodes.get(flow.get("targetRef")), flow.get("targetRef"));
  }

  private static String label(XmlElement node) {
    return label(node, node.id());
  }

  private static String label(@Nullable XmlElement node, String id) {
    return node == null || node.get("name").isEmpty() ? id : node.get("name");
  }

  private static XmlElement first(XmlElement root, String name) {
    return root.all(name).findFirst().orElse(root);
  }

  private static Map<String, XmlElement> byId(XmlElement root, Set<String> names) {
    return root.all()
        .filter(e -> names.contains(e.name()))
        .collect(toMap(XmlElement::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }
}

package org.duban.workflow.deployment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.workflow.deployment.ModelProblem.Kind;

/** What must hold between the elements of a process diagram, and between it and the product. */
final class BpmnChecks {
  private final XmlElement root;
  private final ModelKey key;
  private final ShippedModel shipped;
  private final List<ModelProblem> problems = new ArrayList<>();

  BpmnChecks(XmlElement root, ModelKey key, ShippedModel shipped) {
    this.root = root;
    this.key = key;
    this.shipped = shipped;
  }

  /**
   * @param open number of running cases by the id of the element they stand at
   */
  List<ModelProblem> check(Map<String, Long> open) {
    identity();
    references();
    startEvents();
    known("bpmn:serviceTask", XmlElement::id, shipped.steps(), Kind.UNKNOWN_STEP);
    known("bpmn:userTask", e -> e.get("camunda:formKey"), shipped.pages(), Kind.UNKNOWN_PAGE);
    known("bpmn:message", e -> e.get("name"), shipped.messages(), Kind.UNKNOWN_MESSAGE);
    known(
        "bpmn:callActivity",
        e -> e.get("calledElement"),
        shipped.calledProcesses(),
        Kind.UNKNOWN_CALLED_PROCESS);
    known("bpmn:timeDate", XmlElement::text, shipped.dueDates(), Kind.UNKNOWN_DUE_DATE);
    known(
        "bpmn:userTask", e -> e.get("camunda:dueDate"), shipped.dueDates(), Kind.UNKNOWN_DUE_DATE);
    calls();
    openSteps(open);
    return problems;
  }

  private void identity() {
    List<XmlElement> processes = root.all("bpmn:process").toList();
    if (processes.size() != 1) {
      problems.add(
          ModelProblem.ofFile(Kind.SEVERAL_MODELS, String.valueOf(processes.size()), key.id()));
      return;
    }
    XmlElement process = processes.get(0);
    if (!process.id().equals(key.id())) {
      problems.add(ModelProblem.at(process, Kind.WRONG_ID, process.id(), key.id()));
    }
    if (process.get("isExecutable").equals("false")) {
      problems.add(ModelProblem.at(process, Kind.NOT_EXECUTABLE));
    }
  }

  private void references() {
    Set<String> ids = root.all().map(XmlElement::id).filter(i -> !i.isEmpty()).collect(toSet());
    root.all()
        .forEach(
            e ->
                Stream.of(
                        e.get("sourceRef"),
                        e.get("targetRef"),
                        e.get("attachedToRef"),
                        e.get("default"),
                        e.get("messageRef"),
                        e.get("bpmnElement"))
                    .filter(reference -> !reference.isEmpty() && !ids.contains(reference))
                    .forEach(
                        reference ->
                            problems.add(ModelProblem.at(e, Kind.UNKNOWN_REFERENCE, reference))));
  }

  private void startEvents() {
    root.all()
        .filter(e -> e.name().equals("bpmn:process") || e.name().equals("bpmn:subProcess"))
        .forEach(this::startEvents);
  }

  private void startEvents(XmlElement scope) {
    List<XmlElement> starts = scope.children("bpmn:startEvent").toList();
    boolean byMessage = scope.get("triggeredByEvent").equals("true");
    boolean right =
        starts.size() == 1
            && starts.get(0).children("bpmn:messageEventDefinition").count() == (byMessage ? 1 : 0);
    if (!right) {
      problems.add(ModelProblem.at(scope, Kind.START_EVENTS, scope.id()));
    }
  }

  private void known(
      String element, Function<XmlElement, String> value, Set<String> known, Kind kind) {
    root.all(element)
        .filter(e -> !value.apply(e).isEmpty() && !known.contains(value.apply(e)))
        .forEach(e -> problems.add(ModelProblem.at(e, kind, value.apply(e))));
  }

  private void calls() {
    root.all("bpmn:callActivity")
        .filter(call -> call.all("camunda:in").allMatch(in -> in.get("businessKey").isEmpty()))
        .forEach(
            call ->
                problems.add(
                    ModelProblem.at(call, Kind.MISSING_ATTRIBUTE, "camunda:in businessKey")));
  }

  private void openSteps(Map<String, Long> open) {
    Set<String> ids = root.all().map(XmlElement::id).collect(toSet());
    open.forEach(
        (id, count) -> {
          if (!ids.contains(id)) {
            problems.add(
                new ModelProblem(
                    Kind.OPEN_STEP_MISSING, 0, id, List.of(id, String.valueOf(count))));
          }
        });
  }
}

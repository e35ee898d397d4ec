package org.duban.workflow.deployment;

import java.util.List;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.workflow.ProcessKey;

/**
 * A user task as the diagram that ships with the product draws it.
 *
 * @param key id in the diagram
 * @param name as people read it
 */
public record ShippedTask(ProcessKey process, String key, String name, Role role) {

  /** The user tasks of all diagrams that ship with the product. */
  public static List<ShippedTask> all() {
    return Stream.of(ProcessKey.values()).flatMap(ShippedTask::of).toList();
  }

  private static Stream<ShippedTask> of(ProcessKey process) {
    ModelKey model = ModelKey.ofProcess(process.id()).orElseThrow();
    return ShippedModel.of(model)
        .root()
        .all("bpmn:userTask")
        .map(
            e ->
                new ShippedTask(
                    process, e.id(), e.get("name"), Role.of(e.get("camunda:candidateGroups"))));
  }
}

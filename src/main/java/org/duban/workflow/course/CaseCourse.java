package org.duban.workflow.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** A case with the way it took on its own version of the diagram. */
public final class CaseCourse {
  private static final Set<DiagramNode.Kind> JOINTS =
      Set.of(DiagramNode.Kind.GATEWAY, DiagramNode.Kind.AWAITING, DiagramNode.Kind.SUB_PROCESS);

  private final CaseRef ref;
  private final CaseFacts facts;
  private final List<WorkItem> history;
  private final @Nullable CaseTrace trace;
  private final ProcessDiagram diagram;

  CaseCourse(CaseRef ref, CaseFacts facts, List<WorkItem> history, @Nullable CaseTrace trace) {
    this.ref = ref;
    this.facts = facts;
    this.history = List.copyOf(history);
    this.trace = trace;
    this.diagram =
        trace == null
            ? new ProcessDiagram(List.of(), List.of(), Set.of())
            : DiagramReader.read(trace.diagram());
  }

  public CaseRef ref() {
    return ref;
  }

  public CaseFacts facts() {
    return facts;
  }

  /** Open tasks of the case, oldest first. */
  public List<WorkItem> openTasks() {
    return history.stream().filter(WorkItem::isOpen).toList();
  }

  /** What the engine ran; empty for a case that no process ever drove. */
  public Optional<CaseTrace> trace() {
    return Optional.ofNullable(trace);
  }

  public ProcessDiagram diagram() {
    return diagram;
  }

  /** The case's stays at nodes that mean something to people, in order; arrows' joints are not. */
  public List<Visit> path() {
    return visits().stream()
        .filter(
            visit ->
                diagram
                    .node(visit.node())
                    .filter(n -> !JOINTS.contains(n.kind()) && !n.name().isEmpty())
                    .isPresent())
        .toList();
  }

  /** Nodes where the case rests now. */
  public List<DiagramNode> current() {
    return visits().stream()
        .filter(Visit::isOpen)
        .map(Visit::node)
        .distinct()
        .flatMap(id -> diagram.restingAt(id).stream())
        .toList();
  }

  /** Ids of the nodes that it has left on its way. */
  public Set<String> passed() {
    return visits().stream().filter(Visit::isLeft).map(Visit::node).collect(Collectors.toSet());
  }

  /** Ids of the arrows that it went along. */
  public Set<String> taken() {
    return diagram.taken(visits());
  }

  /** Whether the process has come to its end. */
  public boolean isOver() {
    return trace != null && visits().stream().noneMatch(Visit::isOpen);
  }

  private List<Visit> visits() {
    return trace == null ? List.of() : trace.visits();
  }
}

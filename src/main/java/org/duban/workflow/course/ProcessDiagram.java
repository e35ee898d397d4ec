package org.duban.workflow.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.workflow.course.DiagramNode.Kind;

/** A diagram as a way: nodes and the arrows between them. */
public final class ProcessDiagram {
  private final Map<String, DiagramNode> nodes = new LinkedHashMap<>();
  private final Map<String, List<DiagramFlow>> outgoing = new LinkedHashMap<>();
  private final Set<String> forks;

  /**
   * @param forks ids of the gateways that go all their ways at once
   */
  ProcessDiagram(List<DiagramNode> nodes, List<DiagramFlow> flows, Set<String> forks) {
    nodes.forEach(node -> this.nodes.put(node.id(), node));
    flows.forEach(f -> outgoing.computeIfAbsent(f.from(), id -> new ArrayList<>()).add(f));
    this.forks = Set.copyOf(forks);
  }

  /** The node of an id; empty when the diagram has none. */
  public Optional<DiagramNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Where a case that is at a node rests: there, or at the events that it awaits from there. */
  List<DiagramNode> restingAt(String node) {
    Optional<DiagramNode> at = node(node);
    return at.filter(n -> n.kind() == Kind.AWAITING).isPresent()
        ? outgoing(node).stream().flatMap(flow -> node(flow.to()).stream()).toList()
        : at.filter(DiagramNode::isRest).stream().toList();
  }

  private List<DiagramFlow> outgoing(String node) {
    return outgoing.getOrDefault(node, List.of());
  }

  /**
   * Where a case that rests at a node may rest or end next, each with the answer that leads there;
   * the system's own steps in between are passed over. What a date or news would interrupt is not
   * foretold.
   */
  public List<NextStep> after(String node) {
    Map<String, NextStep> found = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>(Set.of(node));
    Deque<Reached> open = new ArrayDeque<>();
    node(node).ifPresent(start -> open.addAll(beyond(new Reached(start, "", false))));
    while (!open.isEmpty()) {
      Reached reached = open.poll();
      DiagramNode at = reached.node();
      if (seen.add(at.id())) {
        if (at.isRest() || isLast(at)) {
          found.put(at.id(), new NextStep(at, reached.answer()));
        } else {
          open.addAll(beyond(reached));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * A node on the way.
   *
   * @param answered whether the answer is given: what the system decides later is none of it
   */
  private record Reached(DiagramNode node, String answer, boolean answered) {
    Reached on(DiagramFlow flow, DiagramNode to) {
      boolean given = answered || node.kind() == Kind.STEP && !answer.isEmpty();
      return new Reached(to, given || flow.label().isEmpty() ? answer : word(flow), given);
    }

    /** A bare yes or no says nothing without its question. */
    private String word(DiagramFlow flow) {
      return flow.label().length() == 1 ? node.name() + flow.label() : flow.label();
    }
  }

  private List<Reached> beyond(Reached from) {
    if (from.node().kind() == Kind.SUB_PROCESS) {
      return nodes.values().stream()
          .filter(n -> n.scope().equals(from.node().id()) && n.kind() == Kind.START)
          .map(n -> new Reached(n, from.answer(), from.answered()))
          .toList();
    }
    String left = from.node().kind() == Kind.END ? from.node().scope() : from.node().id();
    return outgoing(left).stream()
        .flatMap(flow -> node(flow.to()).map(to -> from.on(flow, to)).stream())
        .toList();
  }

  /** Whether the case, or what runs beside it, is over there. */
  private boolean isLast(DiagramNode node) {
    return node.kind() == Kind.END && outgoing(node.scope()).isEmpty();
  }

  /**
   * Ids of the arrows that a case has gone along. The engine remembers nodes only: from a fork all
   * arrows are taken, from a choice the one whose target the case came to first afterwards.
   *
   * @param visits in the order in which they happened
   */
  public Set<String> taken(List<Visit> visits) {
    Set<String> taken = new LinkedHashSet<>();
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      if (visit.isLeft()) {
        List<DiagramFlow> flows = outgoing(visit.node());
        if (flows.size() < 2 || forks.contains(visit.node())) {
          flows.forEach(flow -> taken.add(flow.id()));
        } else {
          chosen(flows, visits.subList(i + 1, visits.size())).ifPresent(f -> taken.add(f.id()));
        }
      }
    }
    return taken;
  }

  private static Optional<DiagramFlow> chosen(List<DiagramFlow> flows, List<Visit> later) {
    return later.stream()
        .flatMap(visit -> flows.stream().filter(flow -> flow.to().equals(visit.node())))
        .findFirst();
  }
}

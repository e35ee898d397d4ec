package org.duban.workflow.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Rules on the drawn graph. */
final class GraphRules {
  private static final Pattern CONDITION = Pattern.compile("\\$\\{outcome == '[A-Z]+(_[A-Z]+)*'}");
  private static final int MAX_NODES = 30;
  private static final int MAX_DEPTH = 3;

  private GraphRules() {}

  static List<String> questionsAndAnswers(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (Gateway gateway : m.all(Gateway.class)) {
      if (gateway instanceof ExclusiveGateway && m.splits(gateway)) {
        if (gateway.getName() == null || !gateway.getName().endsWith("\uFF1F")) {
          wrong.add(gateway.getId() + " asks no question");
        }
        Set<String> answers = new HashSet<>();
        for (SequenceFlow flow : m.outgoing(gateway)) {
          if (flow.getName() == null || flow.getName().isBlank()) {
            wrong.add(flow.getId() + " has no answer");
          } else if (!answers.add(flow.getName())) {
            wrong.add(flow.getId() + " repeats an answer");
          }
        }
      } else if (gateway.getName() != null) {
        wrong.add(gateway.getId() + " decides nothing but has a name");
      }
    }
    return wrong;
  }

  static List<String> splitOrJoin(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (FlowNode node : m.nodes()) {
      int in = m.incoming(node).size();
      int out = m.outgoing(node).size();
      if (!(node instanceof Gateway)) {
        if (in > 1) {
          wrong.add(node.getId() + " joins without a gateway");
        }
        if (out > 1) {
          wrong.add(node.getId() + " splits without a gateway");
        }
      } else if (in > 1 && out > 1) {
        wrong.add(node.getId() + " joins and splits");
      } else if (in <= 1 && out <= 1) {
        wrong.add(node.getId() + " is superfluous");
      }
    }
    return wrong;
  }

  static List<String> startsAndEnds(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    m.all(Process.class).forEach(p -> oneStart(p, 0, wrong));
    for (SubProcess sub : m.all(SubProcess.class)) {
      oneStart(sub, sub.triggeredByEvent() ? 1 : 0, wrong);
    }
    for (FlowNode node : m.nodes()) {
      boolean beside = node instanceof SubProcess sub && sub.triggeredByEvent();
      boolean begins = node instanceof StartEvent || node instanceof BoundaryEvent || beside;
      if (!begins && m.incoming(node).isEmpty()) {
        wrong.add(node.getId() + " cannot be reached");
      }
      if (!(node instanceof EndEvent) && !beside && m.outgoing(node).isEmpty()) {
        wrong.add(node.getId() + " leads nowhere");
      }
    }
    return wrong;
  }

  private static void oneStart(BaseElement scope, int definitions, List<String> wrong) {
    var starts = scope.getChildElementsByType(StartEvent.class);
    if (starts.size() != 1) {
      wrong.add(scope.getId() + " has " + starts.size() + " start events");
    }
    for (StartEvent start : starts) {
      if (start.getEventDefinitions().size() != definitions) {
        wrong.add(start.getId() + " has the wrong kind of start");
      }
    }
  }

  static List<String> conditions(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (SequenceFlow flow : m.all(SequenceFlow.class)) {
      boolean decides =
          flow.getSource() instanceof ExclusiveGateway gateway
              && m.splits(gateway)
              && !flow.equals(gateway.getDefault());
      boolean conditional = flow.getConditionExpression() != null;
      if (decides != conditional) {
        wrong.add(flow.getId() + (conditional ? " has a needless condition" : " has no condition"));
      }
      if (conditional
          && !CONDITION.matcher(flow.getConditionExpression().getTextContent()).matches()) {
        wrong.add(flow.getId() + " asks for more than the outcome");
      }
    }
    for (ExclusiveGateway gateway : m.all(ExclusiveGateway.class)) {
      List<String> texts =
          m.outgoing(gateway).stream()
              .filter(f -> f.getConditionExpression() != null)
              .map(f -> f.getConditionExpression().getTextContent())
              .toList();
      if (new HashSet<>(texts).size() < texts.size()) {
        wrong.add(gateway.getId() + " has two flows for one outcome");
      }
    }
    return wrong;
  }

  static List<String> connected(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    Set<List<String>> pairs = new HashSet<>();
    for (SequenceFlow flow : m.all(SequenceFlow.class)) {
      if (!pairs.add(List.of(flow.getSource().getId(), flow.getTarget().getId()))) {
        wrong.add(flow.getId() + " doubles another flow");
      }
    }
    for (Event event : m.all(Event.class)) {
      int meanings = event.getChildElementsByType(EventDefinition.class).size();
      if (meanings > 1) {
        wrong.add(event.getId() + " means two things");
      }
      if (meanings == 0 && event instanceof CatchEvent && !(event instanceof StartEvent)) {
        wrong.add(event.getId() + " waits for nothing");
      }
    }
    for (EventBasedGateway gateway : m.all(EventBasedGateway.class)) {
      List<SequenceFlow> flows = m.outgoing(gateway);
      if (flows.size() < 2 || !flows.stream().allMatch(f -> waits(m, f.getTarget()))) {
        wrong.add(gateway.getId() + " must wait for two or more events");
      }
    }
    return wrong;
  }

  private static boolean waits(ProcessModel m, FlowNode node) {
    return node instanceof IntermediateCatchEvent event
        && m.incoming(node).size() == 1
        && event.getEventDefinitions().stream()
            .allMatch(
                d -> d instanceof MessageEventDefinition || d instanceof TimerEventDefinition);
  }

  static List<String> small(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    List<BaseElement> levels = new ArrayList<>(m.all(Process.class));
    levels.addAll(m.all(SubProcess.class));
    for (BaseElement level : levels) {
      long nodes =
          m.nodes().stream()
              .filter(n -> level.equals(n.getParentElement()))
              .filter(n -> !(n instanceof Gateway g) || m.splits(g))
              .count();
      if (nodes > MAX_NODES) {
        wrong.add(level.getId() + " holds " + nodes + " nodes");
      }
      if (depth(level) > MAX_DEPTH) {
        wrong.add(level.getId() + " is nested too deep");
      }
    }
    return wrong;
  }

  private static int depth(ModelElementInstance level) {
    return level instanceof SubProcess ? 1 + depth(level.getParentElement()) : 1;
  }
}

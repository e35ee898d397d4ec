package org.duban.workflow.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Rules on the picture, in pixels of the diagram. */
final class LayoutRules {
  private LayoutRules() {}

  static List<String> drawn(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    List<BaseElement> shown = new ArrayList<>();
    m.all(BpmnShape.class).forEach(s -> shown.add(s.getBpmnElement()));
    m.all(BpmnEdge.class).forEach(e -> shown.add(e.getBpmnElement()));
    List<BaseElement> elements = new ArrayList<>(m.nodes());
    elements.addAll(m.all(SequenceFlow.class));
    elements.stream()
        .filter(e -> !shown.contains(e))
        .forEach(e -> wrong.add(e.getId() + " is not drawn"));
    for (BpmnShape shape : m.all(BpmnShape.class)) {
      BaseElement element = shape.getBpmnElement();
      Rectangle2D box = box(shape.getBounds());
      boolean standard =
          element instanceof SubProcess
              || element instanceof Activity && measures(box, 100, 80)
              || element instanceof Gateway && measures(box, 50, 50)
              || element instanceof Event && measures(box, 36, 36);
      if (!standard) {
        wrong.add(element.getId() + " has not the standard size");
      }
    }
    return wrong;
  }

  static List<String> readable(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    List<BpmnShape> shapes =
        m.all(BpmnShape.class).stream()
            .filter(s -> !(s.getBpmnElement() instanceof SubProcess))
            .toList();
    for (BpmnShape one : shapes) {
      for (BpmnShape other : shapes) {
        if (one != other
            && !attached(one.getBpmnElement(), other.getBpmnElement())
            && box(one.getBounds()).intersects(box(other.getBounds()))) {
          wrong.add(id(one) + " overlaps " + id(other));
        }
      }
    }
    for (BpmnEdge edge : m.all(BpmnEdge.class)) {
      SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
      for (Line2D line : lines(edge)) {
        if (line.getX1() != line.getX2() && line.getY1() != line.getY2()) {
          wrong.add(flow.getId() + " runs aslant");
        }
        for (BpmnShape shape : shapes) {
          if (line.intersects(inner(box(shape.getBounds())))) {
            wrong.add(flow.getId() + " runs through " + id(shape));
          }
        }
      }
    }
    labels(m, shapes, wrong);
    return wrong;
  }

  private static void labels(ProcessModel m, List<BpmnShape> shapes, List<String> wrong) {
    List<Line2D> lines = new ArrayList<>();
    m.all(BpmnEdge.class).forEach(e -> lines.addAll(lines(e)));
    for (BpmnShape shape : shapes) {
      boolean beside = shape.getBpmnElement() instanceof Event || isNamedGateway(shape);
      if (beside) {
        label(id(shape), shape.getBpmnLabel(), shapes, lines, wrong);
      }
    }
    for (BpmnEdge edge : m.all(BpmnEdge.class)) {
      if (((SequenceFlow) edge.getBpmnElement()).getName() != null) {
        label(edge.getBpmnElement().getId(), edge.getBpmnLabel(), shapes, lines, wrong);
      }
    }
  }

  private static boolean isNamedGateway(BpmnShape shape) {
    return shape.getBpmnElement() instanceof Gateway gateway && gateway.getName() != null;
  }

  private static void label(
      String id, BpmnLabel label, List<BpmnShape> shapes, List<Line2D> lines, List<String> wrong) {
    if (label == null) {
      wrong.add(id + " has its label nowhere");
      return;
    }
    Rectangle2D box = box(label.getBounds());
    for (BpmnShape shape : shapes) {
      boolean own = shape.getBpmnElement().getId().equals(id);
      if (!own && box.intersects(box(shape.getBounds()))) {
        wrong.add("the label of " + id + " lies on " + id(shape));
      }
    }
    if (lines.stream().anyMatch(line -> line.intersects(inner(box)))) {
      wrong.add("the label of " + id + " lies on a flow");
    }
  }

  private static boolean attached(BaseElement one, BaseElement other) {
    return one instanceof BoundaryEvent event && event.getAttachedTo().equals(other)
        || other instanceof BoundaryEvent host && host.getAttachedTo().equals(one);
  }

  private static boolean measures(Rectangle2D box, int width, int height) {
    return box.getWidth() == width && box.getHeight() == height;
  }

  private static String id(BpmnShape shape) {
    return shape.getBpmnElement().getId();
  }

  private static Rectangle2D box(Bounds bounds) {
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  /** A flow may touch a border, where it starts and ends. */
  private static Rectangle2D inner(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
  }

  private static List<Line2D> lines(BpmnEdge edge) {
    List<Line2D> lines = new ArrayList<>();
    Waypoint from = null;
    for (Waypoint to : edge.getWaypoints()) {
      if (from != null) {
        lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
      }
      from = to;
    }
    return lines;
  }
}

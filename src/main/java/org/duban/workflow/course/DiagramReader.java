package org.duban.workflow.course;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duban.people.Role;
import org.duban.workflow.course.DiagramNode.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the way out of a deployed diagram; what may be in one was checked when it was deployed. */
public final class DiagramReader {
  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("userTask", Kind.TASK),
          Map.entry("serviceTask", Kind.STEP),
          Map.entry("callActivity", Kind.CALL),
          Map.entry("startEvent", Kind.START),
          Map.entry("endEvent", Kind.END),
          Map.entry("intermediateCatchEvent", Kind.EVENT),
          Map.entry("receiveTask", Kind.EVENT),
          Map.entry("boundaryEvent", Kind.GATEWAY),
          Map.entry("intermediateThrowEvent", Kind.GATEWAY),
          Map.entry("exclusiveGateway", Kind.GATEWAY),
          Map.entry("inclusiveGateway", Kind.GATEWAY),
          Map.entry("eventBasedGateway", Kind.AWAITING),
          Map.entry("parallelGateway", Kind.GATEWAY),
          Map.entry("subProcess", Kind.SUB_PROCESS));
  private static final Set<String> FORKS = Set.of("parallelGateway", "inclusiveGateway");

  private final List<DiagramNode> nodes = new ArrayList<>();
  private final List<DiagramFlow> flows = new ArrayList<>();
  private final Set<String> forks = new HashSet<>();
  private final Deque<String> scopes = new ArrayDeque<>();

  private DiagramReader() {}

  /**
   * @param bpmn the diagram's file
   * @throws IllegalArgumentException when it is no XML
   */
  public static ProcessDiagram read(String bpmn) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    DiagramReader reader = new DiagramReader();
    try {
      reader.read(factory.createXMLStreamReader(new StringReader(bpmn)));
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("not a diagram", e);
    }
    return new ProcessDiagram(reader.nodes, reader.flows, reader.forks);
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && BPMN.equals(xml.getNamespaceURI())) {
        open(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT
          && BPMN.equals(xml.getNamespaceURI())
          && xml.getLocalName().equals("subProcess")) {
        scopes.pop();
      }
    }
  }

  private void open(XMLStreamReader xml) {
    String element = xml.getLocalName();
    String id = get(xml, "id");
    Kind kind = KINDS.get(element);
    if (element.equals("sequenceFlow")) {
      flows.add(
          new DiagramFlow(id, get(xml, "sourceRef"), get(xml, "targetRef"), get(xml, "name")));
    } else if (kind != null) {
      String scope = scopes.isEmpty() ? "" : scopes.getFirst();
      boolean besides = get(xml, "triggeredByEvent").equals("true");
      nodes.add(new DiagramNode(id, get(xml, "name"), kind, role(xml), scope, besides));
    }
    if (FORKS.contains(element)) {
      forks.add(id);
    }
    if (element.equals("subProcess")) {
      scopes.push(id);
    }
  }

  private static @Nullable Role role(XMLStreamReader xml) {
    String groups = xml.getAttributeValue(CAMUNDA, "candidateGroups");
    return Stream.of(Role.values())
        .filter(role -> role.code().equals(groups))
        .findFirst()
        .orElse(null);
  }

  private static String get(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value.replaceAll("\\s+", " ").strip();
  }
}

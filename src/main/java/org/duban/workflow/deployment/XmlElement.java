package org.duban.workflow.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a model with the line it stands on. Names carry the usual prefix of their namespace
 * ({@code bpmn:userTask}, {@code camunda:formKey}), whatever prefix the file uses; names of unknown
 * namespaces carry the namespace itself.
 */
final class XmlElement {
  private final String name;
  private final int line;
  private final @Nullable XmlElement parent;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name, int line, @Nullable XmlElement parent) {
    this.name = name;
    this.line = line;
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void append(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  @Nullable XmlElement parent() {
    return parent;
  }

  String parentName() {
    return parent == null ? "" : parent.name;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** The value of an attribute; empty when it is missing. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  String id() {
    return get("id");
  }

  /** Own text without that of children, without blanks around it. */
  String text() {
    return text.toString().strip();
  }

  String nearestId() {
    XmlElement element = this;
    while (element.id().isEmpty() && element.parent != null) {
      element = element.parent;
    }
    return element.id();
  }

  List<XmlElement> children() {
    return children;
  }

  Stream<XmlElement> children(String childName) {
    return children.stream().filter(c -> c.name.equals(childName));
  }

  /** Text of the first child of that name; empty when there is none. */
  String childText(String childName) {
    return children(childName).findFirst().map(XmlElement::text).orElse("");
  }

  /** This element and all below it, in the order of the file. */
  Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }

  Stream<XmlElement> all(String elementName) {
    return all().filter(e -> e.name.equals(elementName));
  }
}

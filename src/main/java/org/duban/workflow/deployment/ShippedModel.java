package org.duban.workflow.deployment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The model of that name which ships with the product. Its words are what the product's code stands
 * behind: a step, page, message or called process that it does not name has no code for cases of
 * this process.
 */
final class ShippedModel {
  private final XmlElement root;

  private ShippedModel(XmlElement root) {
    this.root = root;
  }

  static ShippedModel of(ModelKey key) {
    String path = "/processes/" + key.fileName();
    try (InputStream in = ShippedModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      return new ShippedModel(SecureXml.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SecureXml.Unreadable e) {
      throw new IllegalStateException(e);
    }
  }

  XmlElement root() {
    return root;
  }

  Set<String> steps() {
    return set(root.all("bpmn:serviceTask").map(XmlElement::id));
  }

  Set<String> pages() {
    return set(root.all("bpmn:userTask").map(e -> e.get("camunda:formKey")));
  }

  Set<String> messages() {
    return set(root.all("bpmn:message").map(e -> e.get("name")));
  }

  Set<String> calledProcesses() {
    return set(root.all("bpmn:callActivity").map(e -> e.get("calledElement")));
  }

  /** The due dates that a case of this process is given, as expressions. */
  Set<String> dueDates() {
    return set(
        Stream.concat(
            root.all("bpmn:timeDate").map(XmlElement::text),
            Stream.concat(
                root.all("bpmn:userTask").map(e -> e.get("camunda:dueDate")),
                root.all("camunda:in").map(e -> "${" + e.get("source") + "}"))));
  }

  private static Set<String> set(Stream<String> values) {
    return values.filter(v -> !v.isEmpty()).collect(toUnmodifiableSet());
  }
}

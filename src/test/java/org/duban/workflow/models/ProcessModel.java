package org.duban.workflow.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process file as the style rules see it: its name, its text and its graph. */
record ProcessModel(String file, String xml, BpmnModelInstance model) {

  static ProcessModel of(String file) {
    try {
      return parse(file, Files.readString(ModelFiles.folder().resolve(file), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ProcessModel parse(String file, String xml) {
    return new ProcessModel(
        file, xml, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8))));
  }

  <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  Process process() {
    return all(Process.class).iterator().next();
  }

  /** Flow nodes at every level; associations and flows are none. */
  List<FlowNode> nodes() {
    return all(FlowElement.class).stream()
        .filter(FlowNode.class::isInstance)
        .map(FlowNode.class::cast)
        .toList();
  }

  List<SequenceFlow> outgoing(FlowNode node) {
    return all(SequenceFlow.class).stream().filter(f -> f.getSource().equals(node)).toList();
  }

  List<SequenceFlow> incoming(FlowNode node) {
    return all(SequenceFlow.class).stream().filter(f -> f.getTarget().equals(node)).toList();
  }

  boolean splits(Gateway gateway) {
    return outgoing(gateway).size() > 1;
  }
}

package org.duban.workflow.models;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Rules on ids and on what people read. */
final class TextRules {
  private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z]+([A-Z][a-z]*)*");
  private static final Pattern GENERATED = Pattern.compile(".*_[0-9a-z]{7}(_di)?|.*[0-9].*");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}.*");
  private static final Pattern NARROW =
      Pattern.compile("\\p{IsHan}\\s*[,;:?!().]|[,;:?!().]\\s*\\p{IsHan}");

  private TextRules() {}

  static List<String> speakingIds(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    for (BaseElement element : m.all(BaseElement.class)) {
      String id = element.getId();
      if (id != null && (GENERATED.matcher(id).matches() || !LOWER_CAMEL.matcher(id).matches())) {
        wrong.add(id + " says nothing");
      }
    }
    return wrong;
  }

  static List<String> namedLikeFile(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    String expected = lowerCamel(m.file().replace(".bpmn", ""));
    for (Process process : m.all(Process.class)) {
      if (!process.getId().equals(expected)) {
        wrong.add(process.getId() + " should be " + expected);
      }
    }
    return wrong;
  }

  private static String lowerCamel(String words) {
    String joined =
        Arrays.stream(words.split("-"))
            .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
            .collect(joining());
    return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
  }

  static List<String> chineseNames(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    if (!isChinese(m.process().getName())) {
      wrong.add(m.process().getId() + " has no Chinese name");
    }
    for (FlowElement element : m.all(FlowElement.class)) {
      boolean mustSpeak = element instanceof Activity || element instanceof Event;
      boolean speaks = element.getName() != null;
      if (mustSpeak && !speaks || speaks && !isChinese(element.getName())) {
        wrong.add(element.getId() + " has no Chinese name");
      }
    }
    return wrong;
  }

  private static boolean isChinese(String name) {
    return name != null && CHINESE.matcher(name).matches();
  }

  static List<String> punctuation(ProcessModel m) {
    List<String> wrong = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    texts.add(m.process().getName());
    m.all(FlowElement.class).forEach(e -> texts.add(e.getName()));
    m.all(Documentation.class).forEach(d -> texts.add(d.getTextContent()));
    texts.stream()
        .filter(t -> t != null && hasNarrowPunctuation(t))
        .forEach(t -> wrong.add("narrow punctuation: " + t));
    for (SequenceFlow flow : m.all(SequenceFlow.class)) {
      if (flow.getName() != null && flow.getName().endsWith("\u3002")) {
        wrong.add("a label is no sentence: " + flow.getName());
      }
    }
    return wrong;
  }

  /** Whether an ASCII punctuation mark stands next to a Chinese character. */
  static boolean hasNarrowPunctuation(String text) {
    return NARROW.matcher(text).find();
  }
}

package org.duban.workflow.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.deployment.ShippedTask;
import org.duban.workflow.handling.NoMeaning;
import org.duban.workflow.handling.NodeKind;
import org.duban.workflow.handling.Verb;
import org.duban.workflow.handling.VerbTable;

/** 办理操作说明: the table of verbs as everybody may read it; the same table the system obeys. */
@Named
@ApplicationScoped
public class VerbsPage {
  private static final char FIRST_MARK = '①';

  @Inject private VerbTable table;

  private List<Row> rows = List.of();

  /**
   * A step and what can be done there.
   *
   * @param task its name in the diagram
   */
  public record Row(ProcessKey process, String task, NodeKind kind, VerbTable.Row cells) {
    /** The word for yes, or the mark of the reason why not. */
    public String cell(Verb verb) {
      return cells.refusal(verb).map(VerbsPage::mark).orElse(Texts.of("worklist_verbs.label.yes"));
    }
  }

  /** A reason with the mark by which the table names it. */
  public record Reason(String mark, String sentence) {}

  /** A verb with what it does. */
  public record Meaning(String word, String sentence) {}

  @PostConstruct
  void read() {
    Map<String, String> names =
        ShippedTask.all().stream()
            .collect(Collectors.toMap(t -> t.process() + " " + t.key(), ShippedTask::name));
    rows =
        table.rows().stream()
            .map(
                r ->
                    new Row(
                        r.process(),
                        names.getOrDefault(r.process() + " " + r.task(), r.task()),
                        r.kind(),
                        r))
            .toList();
  }

  public List<Row> getRows() {
    return rows;
  }

  public Verb[] getVerbs() {
    return Verb.values();
  }

  public List<Meaning> getMeanings() {
    return Stream.of(Verb.values())
        .map(v -> new Meaning(Texts.of("Verb." + v), Texts.of(sentenceOf(v))))
        .toList();
  }

  private static String sentenceOf(Verb verb) {
    return verb == Verb.RETURN || verb == Verb.KEEP_DRAFT
        ? "worklist_verbs.text." + verb
        : "worklist_handle.lead." + verb;
  }

  public List<Reason> getReasons() {
    return Stream.of(NoMeaning.values())
        .map(r -> new Reason(mark(r), Texts.of("NoMeaning." + r)))
        .toList();
  }

  private static String mark(NoMeaning reason) {
    return String.valueOf((char) (FIRST_MARK + reason.ordinal()));
  }
}

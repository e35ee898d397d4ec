package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.workflow.ProcessKey;

/**
 * Which verb has a meaning at which user task: one table, which the pages obey, the help page shows
 * and the tests run cell by cell on the diagrams.
 */
@ApplicationScoped
public class VerbTable {
  private static final String FILE = "/org/duban/workflow/verbs.csv";
  private static final int FIRST_VERB = 3;

  private record Node(ProcessKey process, String task) {}

  /**
   * One line of the table.
   *
   * @param refused the verbs without a meaning and why; all others have one
   */
  public record Row(ProcessKey process, String task, NodeKind kind, Map<Verb, NoMeaning> refused) {
    public Row {
      refused = Map.copyOf(refused);
    }

    /** Why the verb has no meaning here; empty when it has. */
    public Optional<NoMeaning> refusal(Verb verb) {
      return Optional.ofNullable(refused.get(verb));
    }
  }

  private final Map<Node, Row> rows = new LinkedHashMap<>();

  /** Reads the table that ships with the product. */
  public VerbTable() {
    List<String> lines = lines();
    List<Verb> verbs =
        Stream.of(lines.get(0).split(",")).skip(FIRST_VERB).map(Verb::valueOf).toList();
    lines.stream().skip(1).map(line -> row(line.split(","), verbs)).forEach(this::put);
  }

  private void put(Row row) {
    rows.put(new Node(row.process(), row.task()), row);
  }

  private static Row row(String[] cells, List<Verb> verbs) {
    Map<Verb, NoMeaning> refused = new EnumMap<>(Verb.class);
    for (int i = 0; i < verbs.size(); i++) {
      String cell = cells[FIRST_VERB + i];
      if (!cell.equals("yes")) {
        refused.put(verbs.get(i), NoMeaning.valueOf(cell));
      }
    }
    return new Row(ProcessKey.of(cells[0]), cells[1], NodeKind.valueOf(cells[2]), refused);
  }

  private static List<String> lines() {
    try (InputStream in = VerbTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lines, in the order of the processes. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** Why the verb has no meaning at the task; empty when it has one. */
  public Optional<NoMeaning> refusal(ProcessKey process, String task, Verb verb) {
    return row(process, task).flatMap(row -> row.refusal(verb));
  }

  /** What is done at a task; a task that an administrator drew anew counts as a review. */
  public NodeKind kindOf(ProcessKey process, String task) {
    return row(process, task).map(Row::kind).orElse(NodeKind.REVIEW);
  }

  private Optional<Row> row(ProcessKey process, String task) {
    return Optional.ofNullable(rows.get(new Node(process, task)));
  }
}

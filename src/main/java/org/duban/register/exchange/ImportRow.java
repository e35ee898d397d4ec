package org.duban.register.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row of an imported table with what was made of it. */
@Entity
@Table(name = "register_import_row")
@IdClass(ImportRow.Key.class)
public class ImportRow {
  private static final String PARTS = "\u001F";

  /** Import and line in the file. */
  public record Key(long importId, int line) implements Serializable {
    public Key() {
      this(0, 0);
    }
  }

  @Id private long importId;
  @Id private int line;

  @Enumerated(EnumType.STRING)
  private RowOutcome outcome;

  private String label;

  @Column(length = 200_000)
  private String cells;

  @Column(length = 4000)
  private String faults;

  @Column(length = 200_000)
  private String changes;

  @Column(length = 4000)
  private String reason;

  private boolean asksRename;
  private boolean renames;

  @SuppressWarnings("NullAway.Init")
  protected ImportRow() {}

  ImportRow(long importId, RowToPlan row, SheetColumns columns, RowPlan plan) {
    this.importId = importId;
    this.line = row.row().line();
    this.cells = String.join(PARTS, row.row().texts(columns));
    this.faults =
        row.row().faults().entrySet().stream()
            .map(fault -> fault.getKey() + PARTS + fault.getValue())
            .collect(Collectors.joining(PARTS));
    this.renames = row.renames();
    this.outcome = plan.outcome();
    this.label = plan.label();
    this.changes = FieldChange.join(plan.changes());
    this.reason = plan.reason() == null ? "" : plan.reason().joined();
    this.asksRename = plan.asksRename();
  }

  /** The row as it was read, to judge it anew. */
  RowToPlan toPlan(SheetColumns columns) {
    List<String> texts = Arrays.asList(cells.split(PARTS, -1));
    Map<SheetColumn, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        byColumn.put(columns.list().get(i), texts.get(i));
      }
    }
    Map<String, CellFault> cellFaults = new LinkedHashMap<>();
    String[] parts = faults.split(PARTS, -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      cellFaults.put(parts[i], CellFault.valueOf(parts[i + 1]));
    }
    return new RowToPlan(new SheetRow(line, byColumn, cellFaults), renames);
  }

  /** Whether a plan does exactly what the preview announced. */
  boolean announces(RowPlan plan) {
    return outcome == plan.outcome() && changes.equals(FieldChange.join(plan.changes()));
  }

  public int getLine() {
    return line;
  }

  public RowOutcome getOutcome() {
    return outcome;
  }

  /** What the row is about: the name in it. */
  public String getLabel() {
    return label;
  }

  /** Texts in the order of the template's columns. */
  public List<String> texts() {
    return Arrays.asList(cells.split(PARTS, -1));
  }

  public List<FieldChange> getChanges() {
    return FieldChange.split(changes);
  }

  /** Why it was refused; empty when it was not. */
  public Optional<Reason> reason() {
    return reason.isEmpty() ? Optional.empty() : Optional.of(Reason.split(reason));
  }

  /** Whether a person may say that another name under the same code is a rename. */
  public boolean isAsksRename() {
    return asksRename;
  }

  /** Whether a person said so. */
  public boolean isRenames() {
    return renames;
  }
}

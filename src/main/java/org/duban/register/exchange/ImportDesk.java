package org.duban.register.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.duban.document.Upload;
import org.duban.shared.DomainException;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** The background's work on an import: compares a file with the register, and enters it. */
@ApplicationScoped
public class ImportDesk {
  private static final Logger LOG = Logger.getLogger(ImportDesk.class.getName());
  private static final int ROWS_AT_ONCE = 500;

  @Inject SheetReader reader;
  @Inject Imports imports;
  @Inject OwnTransaction transaction;
  @Inject OfficeClock clock;
  @Inject @Any Instance<ImportRules> allRules;

  /** A person has stopped the import while the background worked on it. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The rules of a kind of table. */
  ImportRules rules(ImportKind kind) {
    return allRules.stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
  }

  /** The columns of a kind of table, for templates and returned files. */
  public SheetColumns columns(ImportKind kind) {
    return rules(kind).columns();
  }

  /** Reads a file and compares it with the register; ends with a preview or with a refusal. */
  void read(long id, Upload upload) {
    guarded(
        id,
        ImportState.READING,
        ImportState.FAILED,
        () -> {
          ImportRules rules = rules(started(id).getKind());
          Sheet sheet = reader.read(upload, rules.columns());
          transaction.call(() -> noted(id, sheet));
          preview(id, sheet.rows().stream().map(row -> new RowToPlan(row, false)).toList());
        });
  }

  /** Compares the rows that were read before with the register as it is now. */
  void readAgain(long id) {
    guarded(
        id,
        ImportState.READING,
        ImportState.FAILED,
        () -> {
          SheetColumns columns = columns(started(id).getKind());
          List<RowToPlan> rows =
              transaction.call(
                  () ->
                      imports.rowsBelow(id, 0, RowLimit.MAX_ROWS).stream()
                          .map(row -> row.toPlan(columns))
                          .toList());
          preview(id, rows);
        });
  }

  /** Enters what the preview announced, all of it or nothing. */
  void apply(long id, UserId by) {
    guarded(
        id,
        ImportState.APPLYING,
        ImportState.READY,
        () ->
            transaction.call(
                () -> {
                  enterAll(id);
                  imports.flush();
                  move(id, ImportState.APPLYING, ImportState.APPLIED, null, by);
                  return id;
                }));
  }

  private void preview(long id, List<RowToPlan> rows) {
    RegisterImport started = started(id);
    ImportRules rules = rules(started.getKind());
    ImportRules.Planner planner = transaction.call(() -> rules.begin(started.source()));
    transaction.call(
        () -> {
          imports.dropRows(id);
          return id;
        });
    for (int from = 0; from < rows.size(); from += Math.min(rules.chunk(), rows.size() - from)) {
      int to = from + Math.min(rules.chunk(), rows.size() - from);
      List<RowToPlan> chunk = rows.subList(from, to);
      progress(id, ImportState.READING, from, rows.size());
      transaction.call(() -> keep(id, chunk, planner.plan(chunk), rules.columns()));
    }
    progress(id, ImportState.READING, rows.size(), rows.size());
    transaction.call(() -> move(id, ImportState.READING, ImportState.READY, null, null));
  }

  private Integer keep(long id, List<RowToPlan> rows, List<RowPlan> plans, SheetColumns columns) {
    imports.flush();
    for (int i = 0; i < rows.size(); i++) {
      imports.add(new ImportRow(id, rows.get(i), columns, plans.get(i)));
    }
    imports.flush();
    return rows.size();
  }

  private void enterAll(long id) {
    RegisterImport current = imports.get(id);
    ImportRules rules = rules(current.getKind());
    ImportRules.Planner planner = rules.begin(current.source());
    imports.flush();
    int total = current.getRowsTotal();
    int atOnce = rules.chunk() > total ? total : ROWS_AT_ONCE;
    int line = 0;
    int done = 0;
    while (done < total) {
      List<ImportRow> rows = imports.rowsBelow(id, line, atOnce);
      if (rows.isEmpty()) {
        return;
      }
      // What is let go of need not be looked through for changes before every query.
      imports.flush();
      enter(rows, planner, rules.columns());
      imports.flush();
      done += rows.size();
      line = rows.get(rows.size() - 1).getLine();
      progress(id, ImportState.APPLYING, done, total);
    }
  }

  private static void enter(
      List<ImportRow> rows, ImportRules.Planner planner, SheetColumns columns) {
    List<RowPlan> plans = planner.plan(rows.stream().map(r -> r.toPlan(columns)).toList());
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).announces(plans.get(i))) {
        throw new RegisterChangedSince(rows.get(i).getLine(), rows.get(i).getLabel());
      }
    }
    plans.stream().sorted(Comparator.comparingInt(RowPlan::rank)).forEach(p -> p.act().run());
  }

  private RegisterImport started(long id) {
    return transaction.call(() -> imports.get(id));
  }

  private Long noted(long id, Sheet sheet) {
    imports.noteUnknownColumns(id, sheet.unknown());
    return id;
  }

  /** In a transaction of its own, so that the page sees it and a person can stop it. */
  private void progress(long id, ImportState running, int done, int total) {
    Instant now = clock.instant();
    if (!transaction.call(() -> imports.progress(id, running, done, total, now))) {
      throw new Stopped();
    }
  }

  private Boolean move(
      long id, ImportState from, ImportState to, @Nullable Reason failure, @Nullable UserId by) {
    if (!imports.move(id, from, to, failure, by, clock.instant())) {
      throw new Stopped();
    }
    return true;
  }

  private void guarded(long id, ImportState running, ImportState otherwise, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException thrown) {
      Reason why = reason(id, thrown);
      if (why != null) {
        UserId nobody = null;
        transaction.call(() -> imports.move(id, running, otherwise, why, nobody, clock.instant()));
      }
    }
  }

  /** Null when a person has stopped it, which needs no words. */
  private @Nullable Reason reason(long id, RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Stopped) {
        return null;
      }
      if (cause instanceof DomainException refusal) {
        return Reason.of(refusal);
      }
    }
    LOG.log(Level.SEVERE, "import " + id, thrown);
    return Reason.of(new ImportBroken(started(id).getFileName()));
  }
}

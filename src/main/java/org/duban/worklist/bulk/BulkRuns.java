package org.duban.worklist.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Previews rows and does them, one after the other in their order. A row that is refused stops no
 * other; a row that is done is never done again.
 */
@ApplicationScoped
public class BulkRuns {
  /** Puts what went wrong with a row into a sentence. */
  public interface Words {
    /** A refusal's own sentence; of a defect, that it is one, and its number. */
    String of(RuntimeException thrown);
  }

  private final RehearseRow rehearse;
  private final HandleRow handle;
  private final Words words;

  @SuppressWarnings("NullAway")
  protected BulkRuns() {
    this(null, null, null);
  }

  @Inject
  public BulkRuns(RehearseRow rehearse, HandleRow handle, Words words) {
    this.rehearse = rehearse;
    this.handle = handle;
    this.words = words;
  }

  /** Finds out for every row whether it can be done now; changes nothing else. */
  public void preview(List<BulkRow> rows, BulkOrder order) {
    for (BulkRow row : rows) {
      try {
        row.ready(rehearse.rehearse(row.task(), order));
      } catch (RuntimeException refusal) {
        row.skip(words.of(refusal));
      }
    }
  }

  /** Does the next rows that are ready, at most so many; those behind them stay ready. */
  public void perform(List<BulkRow> rows, BulkOrder order, int most) {
    rows.stream()
        .filter(row -> row.getFate() == BulkRow.Fate.READY)
        .limit(most)
        .forEach(row -> perform(row, order));
  }

  private void perform(BulkRow row, BulkOrder order) {
    try {
      handle.handle(row.task(), Objects.requireNonNull(row.seen()), order);
      row.done();
    } catch (RuntimeException refusal) {
      row.refuse(words.of(refusal));
    }
  }
}

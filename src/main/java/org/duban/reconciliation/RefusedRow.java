package org.duban.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import org.duban.shared.Shortened;

/**
 * A row of a file that was not taken, as it is given back.
 *
 * @param line in the file, counted from 1
 * @param detail what is wrong with it: the value, or the line it repeats; empty when that is plain
 * @param cells its texts in the order of {@link SourceColumns}, divided by {@code U+001F}
 */
@Embeddable
public record RefusedRow(
    int line,
    @Enumerated(EnumType.STRING) RowFault fault,
    String detail,
    @Column(length = 4000) String cells)
    implements Serializable {
  private static final String BETWEEN = "\u001f";
  private static final int MOST_OF_A_CELL = 300;

  static RefusedRow of(int line, RowFault fault, String detail, List<String> texts) {
    return new RefusedRow(
        line,
        fault,
        Shortened.of(detail, 200),
        String.join(BETWEEN, texts.stream().map(t -> Shortened.of(t, MOST_OF_A_CELL)).toList()));
  }

  /** The texts in the order of {@link SourceColumns}. */
  public List<String> texts() {
    return List.of(cells.split(BETWEEN, -1));
  }
}

package org.duban.register.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a kind of table, in the order of its template; files may order them as they like.
 */
public final class SheetColumns {
  private static final int ROWS_ABOVE_THE_HEADER = 20;

  private final List<SheetColumn> columns;

  private SheetColumns(List<SheetColumn> columns) {
    this.columns = columns;
  }

  public static SheetColumns of(SheetColumn... columns) {
    return new SheetColumns(List.of(columns));
  }

  public List<SheetColumn> list() {
    return columns;
  }

  /**
   * The header in the first rows of a table: the row that names most columns, at least two (or the
   * only one there is). A title above it does no harm.
   */
  Optional<Header> locate(List<RawRow> rows) {
    Header best = null;
    for (RawRow row : rows.subList(0, Math.min(ROWS_ABOVE_THE_HEADER, rows.size()))) {
      Header header = read(row);
      if (best == null || header.known() > best.known()) {
        best = header;
      }
    }
    return Optional.ofNullable(best).filter(h -> h.known() >= Math.min(2, columns.size()));
  }

  private Header read(RawRow row) {
    var at = new ArrayList<@Nullable SheetColumn>();
    var unknown = new ArrayList<String>();
    for (String cell : row.cells()) {
      SheetColumn column = columns.stream().filter(c -> c.isMeantBy(cell)).findFirst().orElse(null);
      at.add(column);
      if (column == null && !cell.isBlank()) {
        unknown.add(cell);
      }
    }
    return new Header(row.line(), at, unknown);
  }

  /**
   * A row that names columns.
   *
   * @param at the column at each place; null where none is meant
   * @param unknown names that mean no column
   */
  record Header(int line, List<@Nullable SheetColumn> at, List<String> unknown) {
    long known() {
      return at.stream().filter(c -> c != null).distinct().count();
    }
  }
}

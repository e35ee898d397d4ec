package org.duban.register.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes values out of a row; every refusal names the column. */
final class CellReading {
  private final SheetRow row;

  CellReading(SheetRow row) {
    this.row = row;
  }

  /**
   * The text; what the register holds when the cell is empty, since an empty cell changes nothing.
   */
  String text(SheetColumn column, String registered, int limit) {
    String text = row.text(column);
    if (text.length() > limit) {
      throw new CellTooLong(column.name(), limit, text.length());
    }
    return text.isEmpty() || text.equals(CellText.clean(registered)) ? registered : text;
  }

  /**
   * @throws CellEmpty when nothing stands there
   */
  String required(SheetColumn column, int limit) {
    String text = text(column, "", limit);
    if (text.isEmpty()) {
      throw new CellEmpty(column.name());
    }
    return text;
  }

  /**
   * @return null when the cell is empty
   * @throws WordNotKnown when the column does not know the word
   */
  <T> @Nullable T word(SheetColumn column, Function<String, Optional<T>> reader, String known) {
    String text = row.text(column);
    return text.isEmpty()
        ? null
        : reader.apply(text).orElseThrow(() -> new WordNotKnown(column.name(), text, known));
  }

  /**
   * @throws NotADay when something else stands there
   * @throws DayAhead when the day lies after today
   */
  LocalDate day(SheetColumn column, LocalDate today) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return today;
    }
    LocalDate day = CellDate.of(text).orElseThrow(() -> new NotADay(column.name(), text));
    if (day.isAfter(today)) {
      throw new DayAhead(day);
    }
    return day;
  }
}

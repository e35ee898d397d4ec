package org.duban.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.duban.register.ChannelKind;
import org.duban.shared.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * The indicator sets that ship with the product, read from {@code org/duban/indicators}: of 2019
 * (国办秘函〔2019〕19号) and of 2015 (国办发〔2015〕15号). They are only the first content of the tables.
 */
final class ShippedIndicatorSets {
  private static final String FOLDER = "/org/duban/indicators/";

  private ShippedIndicatorSets() {}

  /** All sets, in the order of the file; new objects each time. */
  static List<IndicatorSet> read() {
    CsvFile file =
        CsvFile.resource(
            ShippedIndicatorSets.class,
            FOLDER + "sets.csv",
            "id",
            "name",
            "document",
            "territory",
            "from",
            "to",
            "bonus_above",
            "bonus_most");
    List<IndicatorSet> sets = new ArrayList<>();
    for (CsvFile.Row row : file.rows()) {
      sets.add(
          new IndicatorSet(
              new IndicatorSet.Head(
                  row.text("id"),
                  row.text("name"),
                  row.text("document"),
                  row.text("territory"),
                  row.value("from", LocalDate::parse),
                  optional(row, "to", LocalDate::parse),
                  row.value("bonus_above", BigDecimal::new),
                  row.value("bonus_most", BigDecimal::new)),
              indicators(row.text("id"))));
    }
    return sets;
  }

  private static List<Indicator> indicators(String set) {
    List<Indicator.Row> rows =
        CsvFile.resource(
                ShippedIndicatorSets.class,
                FOLDER + set + ".csv",
                "code",
                "kind",
                "subject",
                "heading",
                "name",
                "label",
                "rule",
                "per_item",
                "cap",
                "limit_days",
                "text_pair",
                "service",
                "mark")
            .distinct(ShippedIndicatorSets::row);
    return IntStream.range(0, rows.size()).mapToObj(i -> new Indicator(rows.get(i), i)).toList();
  }

  private static Indicator.Row row(CsvFile.Row row) {
    return new Indicator.Row(
        row.text("code"),
        row.value("kind", IndicatorKind::valueOf),
        row.value("subject", ChannelKind::valueOf),
        row.text("heading").equals("yes"),
        row.text("name"),
        row.text("label"),
        row.text("rule"),
        optional(row, "per_item", BigDecimal::new),
        optional(row, "cap", BigDecimal::new),
        optional(row, "limit_days", Integer::valueOf),
        row.text("text_pair").equals("yes"),
        row.text("service").equals("yes"),
        row.value("mark", Mark::of));
  }

  private static <T> @Nullable T optional(
      CsvFile.Row row, String column, Function<String, T> reader) {
    return row.text(column).isEmpty() ? null : row.value(column, reader);
  }
}

package org.duban.reconciliation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.duban.faces.Texts;
import org.duban.reconciliation.RefusedRow;
import org.duban.reconciliation.Snapshot;
import org.duban.reconciliation.SourceColumns;
import org.duban.register.exchange.CellText;

/** The rows that were not taken, as a table that can be mended and imported again. */
final class RefusedRows {
  /** Spreadsheets take a text for UTF-8 only when it begins so. */
  private static final String MARK = "\uFEFF";

  private RefusedRows() {}

  static String csv(Snapshot snapshot) {
    var text = new StringBuilder(MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      var header = new ArrayList<String>(SourceColumns.names());
      header.add(Texts.of("reconciliation_differences.column.line"));
      header.add(Texts.of("reconciliation_differences.column.reason"));
      printer.printRecord(header);
      for (RefusedRow row : snapshot.refusals()) {
        var cells = new ArrayList<String>(row.texts().stream().map(CellText::escaped).toList());
        cells.add(String.valueOf(row.line()));
        cells.add(CellText.escaped(reason(row)));
        printer.printRecord(cells);
      }
      return text.toString();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  static String name(Snapshot snapshot) {
    return Texts.of(
            "reconciliation_differences.text.refused_file", snapshot.getTakenOn().toString())
        + ".csv";
  }

  private static String reason(RefusedRow row) {
    return Texts.of("reconciliation_differences.text.reason", row.fault(), row.detail());
  }
}

package org.duban.register.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a spreadsheet would take for a formula gets an apostrophe, which the reader takes away. */
final class CsvTableWriter implements TableWriter {
  private final CSVPrinter printer;

  CsvTableWriter(OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(CellText::escaped).toList());
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}

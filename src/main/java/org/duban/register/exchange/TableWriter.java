package org.duban.register.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row into a stream, so that a long one needs no more memory than a short
 * one. No text becomes a formula when a spreadsheet opens the file, and {@link SheetReader} reads
 * every text back as it was.
 */
public interface TableWriter extends Closeable {
  /** An XLSX workbook of one sheet. */
  static TableWriter xlsx(OutputStream out, String sheet) {
    return new XlsxTableWriter(out, sheet);
  }

  /** A CSV text in UTF-8 with a mark, so that spreadsheets know its encoding. */
  static TableWriter csv(OutputStream out) throws IOException {
    return new CsvTableWriter(out);
  }

  /** The first row is the header. */
  void row(List<String> cells) throws IOException;

  /** Ends the file; the stream itself stays open. */
  @Override
  void close() throws IOException;
}

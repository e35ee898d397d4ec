package org.duban.register.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duban.document.Upload;

/** Rows of a CSV text; commas or tabs between cells, whichever its first line has more of. */
final class CsvTable {
  /** {@code ="5306230001"}: how some systems keep a spreadsheet from taking a code for a number. */
  private static final Pattern AS_TEXT = Pattern.compile("(?s)^=\"([^\"]*)\"$");

  private CsvTable() {}

  static List<RawRow> rows(Upload upload, RowLimit limit) {
    String text = TableText.of(upload);
    if (text.indexOf('\0') >= 0) {
      throw new NotATable(upload.name());
    }
    if (text.stripLeading().startsWith("<")) {
      throw new WebPageAsTable(upload.name());
    }
    var rows = new ArrayList<RawRow>();
    long line = 1;
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord cells : parser) {
        RawRow row = row((int) line, cells);
        if (!row.isBlank()) {
          limit.count(row.cells());
          rows.add(row);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new QuoteLeftOpen(upload.name(), line);
    }
    return rows;
  }

  private static RawRow row(int line, CSVRecord record) {
    var cells = new ArrayList<String>();
    Map<Integer, CellFault> faults = new HashMap<>();
    for (String cell : record) {
      if (cells.size() == RowLimit.MAX_CELLS) {
        break;
      }
      String value = AS_TEXT.matcher(cell.strip()).replaceFirst("$1");
      String text = CellText.clean(value);
      if (text.length() > CellText.MAX_LENGTH) {
        faults.put(cells.size(), CellFault.TOO_LONG);
        text = text.substring(0, CellText.MAX_LENGTH);
      } else if (isFormula(value)) {
        faults.put(cells.size(), CellFault.FORMULA);
      }
      cells.add(text);
    }
    return new RawRow(line, cells, faults);
  }

  /** What a spreadsheet would reckon; an escaped text or a plain number is none. */
  private static boolean isFormula(String value) {
    return value.matches("(?s)\\s*=\\s*[\\w+\\-(\"@].*");
  }

  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    long tabs = first.chars().filter(c -> c == '\t').count();
    long commas = first.chars().filter(c -> c == ',').count();
    return tabs > commas ? '\t' : ',';
  }
}

package org.duban.register.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of one sheet while its XML goes by. Blank rows are not kept. */
final class XlsxRows extends DefaultHandler {
  private static final int MAX_MERGES = 200_000;

  private final SharedStrings strings;
  private final XlsxNumbers numbers;
  private final RowLimit limit;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<int[]> merges = new ArrayList<>();

  private int line;
  private int place;
  private List<String> cells = new ArrayList<>();
  private Map<Integer, CellFault> faults = new HashMap<>();
  private String type = "";
  private int style;
  private boolean formula;
  private @Nullable StringBuilder text;
  private boolean reading;
  private int phonetic;

  XlsxRows(SharedStrings strings, XlsxNumbers numbers, RowLimit limit) {
    this.strings = strings;
    this.numbers = numbers;
    this.limit = limit;
  }

  List<RawRow> rows() {
    return rows;
  }

  /** First and last line of each range of merged cells. */
  List<int[]> merges() {
    return merges;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes values)
      throws SAXException {
    switch (name) {
      case "row" -> beginRow(values.getValue("r"));
      case "c" -> beginCell(values);
      case "f" -> formula = true;
      case "rPh" -> phonetic++;
      case "v", "t" -> reading = phonetic == 0;
      case "mergeCell" -> merge(values.getValue("ref"));
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (reading && text != null && text.length() <= CellText.MAX_LENGTH * 2) {
      text.append(buffer, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    switch (name) {
      case "v", "t" -> reading = false;
      case "rPh" -> phonetic--;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void beginRow(@Nullable String number) throws SAXException {
    int next = number == null ? line + 1 : whole(number);
    if (next <= line) {
      throw new SAXException("row " + next + " after row " + line);
    }
    line = next;
    place = -1;
    cells = new ArrayList<>();
    faults = new HashMap<>();
  }

  private void beginCell(Attributes values) throws SAXException {
    String reference = values.getValue("r");
    int next = reference == null ? place + 1 : column(reference);
    if (next <= place) {
      throw new SAXException("cell " + reference + " out of order");
    }
    place = next;
    type = values.getValue("t") == null ? "n" : values.getValue("t");
    style = values.getValue("s") == null ? 0 : whole(values.getValue("s"));
    formula = false;
    text = new StringBuilder();
  }

  private void endCell() {
    String raw = text == null ? "" : text.toString();
    text = null;
    if (place >= RowLimit.MAX_CELLS || raw.isEmpty() && !formula) {
      return;
    }
    String value = CellText.clean(value(raw));
    while (cells.size() < place) {
      cells.add("");
    }
    if (value.length() > CellText.MAX_LENGTH) {
      faults.put(place, CellFault.TOO_LONG);
      value = value.substring(0, CellText.MAX_LENGTH);
    }
    if (type.equals("e")) {
      faults.put(place, CellFault.ERROR_VALUE);
    } else if (formula && !value.isEmpty()) {
      faults.put(place, CellFault.FORMULA);
    }
    cells.add(value);
  }

  private String value(String raw) {
    return switch (type) {
      case "s" -> strings.getItemAt(whole(raw.strip())).getString();
      case "n" -> numbers.text(raw.strip(), style);
      default -> raw;
    };
  }

  private void endRow() {
    var row = new RawRow(line, cells, faults);
    if (!row.isBlank()) {
      limit.count(cells);
      rows.add(row);
    }
  }

  private void merge(@Nullable String reference) throws SAXException {
    if (merges.size() >= MAX_MERGES) {
      throw new SAXException("more than " + MAX_MERGES + " merged ranges");
    }
    if (reference != null) {
      CellRangeAddress range = CellRangeAddress.valueOf(reference);
      merges.add(new int[] {range.getFirstRow() + 1, range.getLastRow() + 1});
    }
  }

  /** Place of a cell by the letters of its reference, A being 0; read a million times a file. */
  private static int column(String reference) throws SAXException {
    int column = 0;
    int at = 0;
    while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
      column = column * 26 + reference.charAt(at++) - 'A' + 1;
    }
    if (at == 0 || at > 3) {
      throw new SAXException("cell " + reference);
    }
    return column - 1;
  }

  private static int whole(String number) {
    return Integer.parseInt(number);
  }
}

package org.duban.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Strict reader of small UTF-8 CSV files (RFC 4180, one record a line) with a header row. Lines
 * that start with {@code #} are comments. Every complaint names the file and the line.
 *
 * <p>Strict, because a row that is silently skipped would be a channel that nobody supervises.
 */
public final class CsvFile {
  private final String name;
  private final List<Row> rows;

  private CsvFile(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /** One record; columns are asked for by the header's names. */
  public final class Row {
    private final int line;
    private final Map<String, String> cells;

    private Row(int line, Map<String, String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** Line in the file, counted from 1. */
    public int line() {
      return line;
    }

    /**
     * The cell's text without outer blanks, perhaps empty, never null.
     *
     * @throws IllegalArgumentException when the file has no such column
     */
    public String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw complaint(line, "no column " + column);
      }
      return cell;
    }

    /**
     * The cell read as a value.
     *
     * @throws IllegalArgumentException naming file, line and column when the reader refuses it
     */
    public <T> T value(String column, Function<String, T> reader) {
      String cell = text(column);
      try {
        return reader.apply(cell);
      } catch (RuntimeException e) {
        throw complaint(line, "column " + column + ": '" + cell + "': " + e.getMessage());
      }
    }
  }

  /**
   * Reads the whole stream and closes it.
   *
   * @param name how complaints call the file
   * @param columns the header that the file must have, in this order
   * @throws IllegalArgumentException naming file and line on any malformed row
   */
  public static CsvFile read(String name, InputStream in, String... columns) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var reader = new BufferedReader(new InputStreamReader(in, decoder))) {
      return read(name, reader.lines().toList(), List.of(columns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file of the class path beside a class; see {@link #read(String, InputStream,
   * String...)}.
   */
  public static CsvFile resource(Class<?> beside, String path, String... columns) {
    InputStream in = beside.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("no file " + path + " beside " + beside.getName());
    }
    return read(path, in, columns);
  }

  private static CsvFile read(String name, List<String> lines, List<String> columns) {
    var rows = new ArrayList<Row>();
    var file = new CsvFile(name, List.of());
    boolean headerSeen = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = i == 0 ? lines.get(i).replaceFirst("^\uFEFF", "") : lines.get(i);
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      List<String> cells = file.split(text, i + 1);
      if (!headerSeen) {
        if (!cells.equals(columns)) {
          throw file.complaint(i + 1, "header is " + cells + ", expected " + columns);
        }
        headerSeen = true;
      } else {
        rows.add(file.row(i + 1, cells, columns));
      }
    }
    if (!headerSeen) {
      throw file.complaint(1, "no header " + columns);
    }
    return new CsvFile(name, rows);
  }

  private Row row(int line, List<String> cells, List<String> columns) {
    if (cells.size() != columns.size()) {
      throw complaint(line, cells.size() + " columns, expected " + columns.size());
    }
    var map = new LinkedHashMap<String, String>();
    for (int c = 0; c < cells.size(); c++) {
      map.put(columns.get(c), cells.get(c).strip());
    }
    return new Row(line, map);
  }

  private List<String> split(String text, int line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    boolean afterQuote = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
          afterQuote = true;
        }
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
        afterQuote = false;
      } else if (c == '"' && cell.isEmpty() && !afterQuote) {
        quoted = true;
      } else if (c == '"' || afterQuote) {
        throw complaint(line, "text beside a quoted cell");
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw complaint(line, "quote not closed");
    }
    cells.add(cell.toString());
    return cells;
  }

  /** All records in the order of the file; never null, perhaps empty. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The records turned into values.
   *
   * @throws IllegalArgumentException naming the line when two records give equal values
   */
  public <T> List<T> distinct(Function<Row, T> reader) {
    var seen = new HashSet<T>();
    var values = new ArrayList<T>();
    for (Row row : rows) {
      T value = reader.apply(row);
      if (!seen.add(value)) {
        throw complaint(row.line(), "stands twice: " + value);
      }
      values.add(value);
    }
    return List.copyOf(values);
  }

  private IllegalArgumentException complaint(int line, String what) {
    return new IllegalArgumentException(name + ":" + line + ": " + what);
  }
}

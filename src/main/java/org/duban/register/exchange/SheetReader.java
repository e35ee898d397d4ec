package org.duban.register.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.document.EmptyFile;
import org.duban.document.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that people hand in: XLSX workbooks and CSV texts, told apart by their content.
 * Whatever is wrong with the file as a whole is refused with a sentence; what is wrong with one
 * cell stays with its row, so that the other rows are not lost.
 */
@ApplicationScoped
public class SheetReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

  /**
   * @param columns what the table may hold; its columns may stand in any order
   * @throws EmptyFile when there is no byte in it
   * @throws org.duban.shared.DomainException of this package when the file cannot be read as such a
   *     table: it names the file and what is to be done
   */
  public Sheet read(Upload upload, SheetColumns columns) {
    byte[] content = upload.content();
    if (content.length == 0) {
      throw new EmptyFile(upload.name());
    }
    if (startsWith(content, OLD_OFFICE)) {
      throw new OldOrLockedWorkbook(upload.name());
    }
    if (startsWith(content, PDF)) {
      throw new NotATable(upload.name());
    }
    var limit = new RowLimit(upload.name());
    List<RawTable> tables =
        startsWith(content, ZIP)
            ? XlsxTables.of(upload, limit)
            : List.of(new RawTable("", CsvTable.rows(upload, limit), List.of()));
    return chosen(upload.name(), tables, columns);
  }

  private static boolean startsWith(byte[] content, byte[] magic) {
    return content.length >= magic.length
        && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }

  private static Sheet chosen(String file, List<RawTable> tables, SheetColumns columns) {
    RawTable found = null;
    SheetColumns.Header header = null;
    for (RawTable table : tables) {
      SheetColumns.Header here = columns.locate(table.rows()).orElse(null);
      if (here != null && found != null && table.hasRowsBelow(here.line())) {
        throw new SeveralTables(file, found.name(), table.name());
      }
      if (here != null && found == null) {
        found = table;
        header = here;
      }
    }
    if (found == null || header == null) {
      throw new HeaderMissing(
          file, names(columns.list().stream().filter(SheetColumn::required).toList()));
    }
    return sheet(file, found, header, columns);
  }

  private static Sheet sheet(
      String file, RawTable table, SheetColumns.Header header, SheetColumns columns) {
    Set<SheetColumn> present = new LinkedHashSet<>();
    for (SheetColumn column : header.at()) {
      if (column != null && !present.add(column)) {
        throw new ColumnTwice(file, column.name());
      }
    }
    List<SheetColumn> missing =
        columns.list().stream().filter(c -> c.required() && !present.contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new ColumnsMissing(file, names(missing));
    }
    Set<Integer> merged = table.mergedLines();
    var rows = new ArrayList<SheetRow>();
    for (RawRow raw : table.rows()) {
      if (raw.line() > header.line()) {
        SheetRow row = row(raw, header.at(), merged.contains(raw.line()));
        if (!row.texts().isEmpty() || !row.faults().isEmpty()) {
          rows.add(row);
        }
      }
    }
    if (rows.isEmpty()) {
      throw new TableEmpty(file);
    }
    return new Sheet(present, header.unknown(), rows);
  }

  private static SheetRow row(RawRow raw, List<@Nullable SheetColumn> at, boolean merged) {
    Map<SheetColumn, String> texts = new LinkedHashMap<>();
    Map<String, CellFault> faults = new LinkedHashMap<>();
    for (int place = 0; place < Math.min(at.size(), raw.cells().size()); place++) {
      SheetColumn column = at.get(place);
      String text = raw.cells().get(place);
      CellFault fault = raw.faults().get(place);
      if (column != null && fault != null) {
        faults.put(column.name(), fault);
      }
      if (column != null && !text.isEmpty()) {
        texts.put(column, text);
      }
    }
    if (merged) {
      faults.put("", CellFault.MERGED);
    }
    return new SheetRow(raw.line(), texts, faults);
  }

  private static String names(List<SheetColumn> columns) {
    return columns.stream().map(SheetColumn::name).collect(Collectors.joining("、"));
  }
}

package org.duban.register.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.document.Upload;

/** Workbooks as people send them, and as nobody should. */
public final class Workbooks {
  private Workbooks() {}

  /** A workbook with one sheet. */
  public static Upload workbook(Consumer<XSSFSheet> content) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      content.accept(workbook.createSheet("表一"));
      workbook.write(out);
      return new Upload("台账.xlsx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook with these rows of text, from the first line on. */
  public static Upload of(String[]... rows) {
    return workbook(
        sheet -> {
          for (int i = 0; i < rows.length; i++) {
            fill(sheet.createRow(i), rows[i]);
          }
        });
  }

  public static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  /** The same workbook with one part rewritten, or added when it had none. */
  static Upload rewritten(Upload workbook, String part, UnaryOperator<String> rewrite) {
    return repacked(
        workbook,
        Map.of(
            part,
            old ->
                rewrite
                    .apply(new String(old, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)));
  }

  private static Upload repacked(Upload workbook, Map<String, UnaryOperator<byte[]>> rewrites) {
    var out = new ByteArrayOutputStream();
    var left = new HashMap<>(rewrites);
    try (var in = new ZipInputStream(new ByteArrayInputStream(workbook.content()));
        var zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] old = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        UnaryOperator<byte[]> rewrite = left.remove(entry.getName());
        zip.write(rewrite == null ? old : rewrite.apply(old));
      }
      for (var added : left.entrySet()) {
        zip.putNextEntry(new ZipEntry(added.getKey()));
        zip.write(added.getValue().apply(new byte[0]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Upload(workbook.name(), out.toByteArray());
  }

  /** Rows without content as they come when somebody formats a whole column. */
  static String blankRows(int from, int number) {
    var xml = new StringBuilder();
    for (int line = from; line < from + number; line++) {
      xml.append("<row r=\"")
          .append(line)
          .append("\"><c r=\"A")
          .append(line)
          .append("\" s=\"0\"/></row>");
    }
    return xml.toString();
  }

  static Upload csv(String text) {
    return new Upload("台账.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}

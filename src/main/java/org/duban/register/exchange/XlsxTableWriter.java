package org.duban.register.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** All cells are text cells: codes keep their digits, and nothing is reckoned. */
final class XlsxTableWriter implements TableWriter {
  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDTH = 20 * 256;

  /** More than a cell holds; the reader would refuse it, too. */
  private static final int LONGEST = 32_767;

  private final OutputStream out;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle quoted;
  private SXSSFSheet sheet;
  private int rows;

  XlsxTableWriter(OutputStream out, String name) {
    this.out = out;
    workbook.setCompressTempFiles(true);
    text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    quoted = workbook.createCellStyle();
    quoted.cloneStyleFrom(text);
    quoted.setQuotePrefixed(true);
    Font bold = workbook.createFont();
    bold.setBold(true);
    head = workbook.createCellStyle();
    head.cloneStyleFrom(text);
    head.setFont(bold);
    sheet = workbook.createSheet(name);
  }

  /** Goes on in a further sheet. */
  void sheet(String name) {
    sheet = workbook.createSheet(name);
    rows = 0;
  }

  @Override
  public void row(List<String> cells) {
    Row row = sheet.createRow(rows);
    for (int i = 0; i < cells.size(); i++) {
      if (rows == 0) {
        sheet.setColumnWidth(i, WIDTH);
        sheet.setDefaultColumnStyle(i, text);
      }
      fill(row.createCell(i), cells.get(i));
    }
    if (rows == 0) {
      sheet.createFreezePane(0, 1);
    }
    rows++;
  }

  private void fill(Cell cell, String value) {
    // An apostrophe that is really there must survive a reader that takes one away.
    String written = value.startsWith("'") ? CellText.escaped(value) : value;
    cell.setCellValue(written.substring(0, Math.min(written.length(), LONGEST)));
    boolean formula = !CellText.escaped(value).equals(value);
    cell.setCellStyle(rows == 0 ? head : formula ? quoted : text);
  }

  @Override
  public void close() throws IOException {
    workbook.write(out);
    workbook.close();
  }
}

package org.duban.document;

import static org.duban.document.PaperMeasure.SIZE_SMALL_4;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.document.AttachedTable.Column;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The table of an attachment; its heading row stands on every page, and no row is cut. */
final class DocxTable {
  private static final int CELL_MARGIN = PaperMeasure.mm(1.2);
  private static final int ROW_HEIGHT = PaperMeasure.mm(8);
  private static final String NOTHING = "无";

  private final AttachedTable table;

  DocxTable(AttachedTable table) {
    this.table = table;
  }

  /**
   * Fills an empty table.
   *
   * @param width of the text area, in twips
   */
  void write(XWPFTable poi, int width) {
    int[] widths = widths(width);
    XWPFTableRow heading = poi.getRow(0);
    for (int i = 1; i < widths.length; i++) {
      heading.addNewTableCell();
    }
    width(poi, width, widths);
    poi.setTableAlignment(TableRowAlign.CENTER);
    borders(poi);
    heading.setRepeatHeader(true);
    for (int i = 0; i < widths.length; i++) {
      String words = table.columns().get(i).heading();
      cell(heading.getCell(i), words, Typeface.HEI, true, widths[i]);
    }
    finish(heading);
    table.rows().forEach(row -> row(poi, row, widths));
    if (table.rows().isEmpty()) {
      nothing(poi, width);
    }
  }

  private void row(XWPFTable poi, List<String> texts, int[] widths) {
    XWPFTableRow row = poi.createRow();
    for (int i = 0; i < widths.length; i++) {
      Column column = table.columns().get(i);
      cell(row.getCell(i), texts.get(i), Typeface.FANG_SONG, column.centred(), widths[i]);
    }
    finish(row);
  }

  private void nothing(XWPFTable poi, int width) {
    XWPFTableRow row = poi.createRow();
    while (row.getTableCells().size() > 1) {
      row.removeCell(1);
    }
    XWPFTableCell only = row.getCell(0);
    cell(only, NOTHING, Typeface.FANG_SONG, true, width);
    only.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(table.columns().size()));
    finish(row);
  }

  private static void finish(XWPFTableRow row) {
    row.setCantSplitRow(true);
    row.setHeight(ROW_HEIGHT);
  }

  private static void cell(
      XWPFTableCell cell, String text, Typeface face, boolean centred, int width) {
    cell.setWidthType(TableWidthType.DXA);
    cell.setWidth(Integer.toString(width));
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    new DocxParagraph(cell.getParagraphs().get(0))
        .ownHeight()
        .align(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT)
        .text(text, face, SIZE_SMALL_4);
  }

  private int[] widths(int width) {
    int shares = table.columns().stream().mapToInt(Column::share).sum();
    return table.columns().stream().mapToInt(c -> width * c.share() / shares).toArray();
  }

  /** Fixed widths, so that every word processor draws the same columns. */
  static void width(XWPFTable poi, int whole, int[] columns) {
    CTTblPr properties = poi.getCTTbl().getTblPr();
    CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(whole));
    (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
        .setType(STTblLayoutType.FIXED);
    poi.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
    CTTblGrid grid =
        poi.getCTTbl().getTblGrid() == null
            ? poi.getCTTbl().addNewTblGrid()
            : poi.getCTTbl().getTblGrid();
    for (int column : columns) {
      grid.addNewGridCol().setW(BigInteger.valueOf(column));
    }
  }

  private static void borders(XWPFTable poi) {
    String black = "000000";
    poi.setTopBorder(XWPFBorderType.SINGLE, 4, 0, black);
    poi.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, black);
    poi.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, black);
    poi.setRightBorder(XWPFBorderType.SINGLE, 4, 0, black);
    poi.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, black);
    poi.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, black);
  }
}

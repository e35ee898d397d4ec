package org.duban.document;

import static org.duban.document.PaperMeasure.SIZE_4;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.duban.document.OfficialDocument.Form;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * 版记 at the foot of the last text area: copies, printing organ and day between rules, 4号 (7.4). A
 * letter has no rules and no printing organ (10.1).
 */
final class DocxImprint {
  /** 0.35 mm outside, 0.25 mm between, in eighths of a point. */
  private static final int OUTER_RULE = 8;

  private static final int INNER_RULE = 6;

  private final OfficialDocument document;
  private final DocxFile file;

  DocxImprint(OfficialDocument document, DocxFile file) {
    this.document = document;
    this.file = file;
  }

  void write() {
    boolean printed = document.form != Form.LETTER && !document.imprint.organ().isEmpty();
    boolean copied = !document.copies.isEmpty();
    if (!printed && !copied) {
      return;
    }
    file.upright();
    if (document.form == Form.LETTER) {
      copies(file.paragraph().atFoot());
      file.paragraph().line(20);
      return;
    }
    XWPFTable table = file.table();
    atTheFoot(table);
    int rows = (copied ? 1 : 0) + (printed ? 1 : 0);
    for (int row = 0; row < rows; row++) {
      XWPFTableCell cell = (row == 0 ? table.getRow(0) : table.createRow()).getCell(0);
      var line = new DocxParagraph(cell.getParagraphs().get(0));
      if (copied && row == 0) {
        copies(line);
      } else {
        imprint(line);
      }
      rules(cell, row == 0, row == rows - 1);
    }
    file.paragraph().line(20);
  }

  private void copies(DocxParagraph line) {
    line.hanging(3.6, 2.6).right(1).align(ParagraphAlignment.BOTH);
    line.text(document.copies, Typeface.FANG_SONG, SIZE_4);
  }

  private void imprint(DocxParagraph line) {
    line.left(1).right(1).tabRight(PaperMeasure.TEXT_WIDTH - PaperMeasure.CHARACTER);
    line.text(document.imprint.organ(), Typeface.FANG_SONG, SIZE_4)
        .tab()
        .text(document.imprint.day(), Typeface.FANG_SONG, SIZE_4);
  }

  private static void atTheFoot(XWPFTable table) {
    DocxTable.width(table, PaperMeasure.TEXT_WIDTH, new int[] {PaperMeasure.TEXT_WIDTH});
    table.removeBorders();
    CTTblPPr place = table.getCTTbl().getTblPr().addNewTblpPr();
    place.setHorzAnchor(STHAnchor.MARGIN);
    place.setTblpX(BigInteger.ZERO);
    place.setVertAnchor(STVAnchor.MARGIN);
    place.setTblpYSpec(STYAlign.BOTTOM);
  }

  private static void rules(XWPFTableCell cell, boolean first, boolean last) {
    CTTcBorders borders =
        (cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr())
            .addNewTcBorders();
    rule(borders.addNewTop(), first ? OUTER_RULE : INNER_RULE);
    rule(borders.addNewBottom(), last ? OUTER_RULE : INNER_RULE);
  }

  private static void rule(CTBorder border, int eighths) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setColor("000000");
  }
}

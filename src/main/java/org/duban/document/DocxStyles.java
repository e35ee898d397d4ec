package org.duban.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Styles that word processors know as title and headings, so that the outline can be read out. */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String CHAPTER = "Heading1";
  static final String SECTION = "Heading2";
  private static final String NORMAL = "Normal";

  private DocxStyles() {}

  static void add(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.setEastAsia("zh-CN");
    CTStyle normal = style(NORMAL, "Normal");
    normal.setDefault(true);
    CTPPrGeneral paragraph = normal.addNewPPr();
    paragraph.addNewWidowControl().setVal(false);
    paragraph.addNewSnapToGrid().setVal(false);
    CTRPr run = normal.addNewRPr();
    DocxParagraph.fonts(run.addNewRFonts(), Typeface.FANG_SONG);
    run.addNewSz().setVal(BigInteger.valueOf(PaperMeasure.SIZE_3 * 2L));
    run.addNewSzCs().setVal(BigInteger.valueOf(PaperMeasure.SIZE_3 * 2L));
    styles.addStyle(new XWPFStyle(normal));
    styles.addStyle(new XWPFStyle(style(TITLE, "Title")));
    styles.addStyle(new XWPFStyle(heading(CHAPTER, "heading 1", 0)));
    styles.addStyle(new XWPFStyle(heading(SECTION, "heading 2", 1)));
  }

  private static CTStyle heading(String id, String name, int level) {
    CTStyle style = style(id, name);
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    return style;
  }

  private static CTStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (!id.equals(NORMAL)) {
      style.addNewBasedOn().setVal(NORMAL);
    }
    style.addNewQFormat();
    return style;
  }
}

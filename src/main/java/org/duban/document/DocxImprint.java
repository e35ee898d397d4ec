package org.duban.document;

import static org.duban.document.PaperMeasure.CHARACTER;
import static org.duban.document.PaperMeasure.SIZE_4;
import static org.duban.document.PaperMeasure.TEXT_WIDTH;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.duban.document.OfficialDocument.Form;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * 版记 at the foot of the last text area: copies, printing organ and day between rules, 4号 (7.4). A
 * letter has no rules and no printing organ (10.1).
 */
final class DocxImprint {
  /** 0.35 mm outside, 0.25 mm between, in eighths of a point. */
  private static final int OUTER_RULE = 8;

  private static final int INNER_RULE = 6;
  private static final int DISTANCE = 2;

  private final OfficialDocument document;
  private final DocxFile file;
  private final boolean ruled;

  DocxImprint(OfficialDocument document, DocxFile file) {
    this.document = document;
    this.file = file;
    this.ruled = document.form != Form.LETTER;
  }

  void write() {
    boolean printed = ruled && !document.imprint.organ().isEmpty();
    boolean copied = !document.copies.isEmpty();
    if (!printed && !copied) {
      return;
    }
    file.upright();
    if (copied) {
      DocxParagraph copies = file.paragraph().atFoot().align(ParagraphAlignment.BOTH);
      copies.hanging(3.6, 2.6).right(1).text(document.copies, Typeface.FANG_SONG, SIZE_4);
      rules(copies, OUTER_RULE, printed ? 0 : OUTER_RULE);
    }
    if (printed) {
      DocxParagraph imprint = file.paragraph().atFoot().left(1).tabRight(TEXT_WIDTH - CHARACTER);
      imprint.text(document.imprint.organ(), Typeface.FANG_SONG, SIZE_4);
      imprint.tab().text(document.imprint.day(), Typeface.FANG_SONG, SIZE_4);
      rules(imprint, copied ? INNER_RULE : OUTER_RULE, OUTER_RULE);
    }
    file.paragraph().line(20);
  }

  private void rules(DocxParagraph paragraph, int above, int below) {
    if (ruled && above > 0) {
      paragraph.ruleAbove(STBorder.SINGLE, DocxParagraph.BLACK, above, DISTANCE);
    }
    if (ruled && below > 0) {
      paragraph.ruleBelow(STBorder.SINGLE, DocxParagraph.BLACK, below, DISTANCE);
    }
  }
}

package org.duban.document;

import static org.duban.document.PaperMeasure.LINE;
import static org.duban.document.PaperMeasure.SIZE_2;
import static org.duban.document.PaperMeasure.SIZE_3;
import static org.duban.document.PaperMeasure.TEXT_WIDTH;
import static org.duban.document.PaperMeasure.mm;
import static org.duban.document.PaperMeasure.points;

import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.duban.document.OfficialDocument.Block;
import org.duban.document.OfficialDocument.Form;
import org.duban.document.OfficialDocument.Order;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Puts the parts of an official document in their places (GB/T 9704-2012, 7 and 10.1). */
final class DocxLayout {
  private static final int LARGEST_MARK = 48;
  private static final double MARK_SHARE = 0.88;

  private final OfficialDocument document;
  private final DocxFile file;

  DocxLayout(OfficialDocument document) {
    this.document = document;
    this.file = new DocxFile(document.form);
  }

  byte[] write(Instant made) {
    head();
    title();
    document.text.forEach(this::block);
    attachmentList();
    signature();
    for (int i = 0; i < document.attachments.size(); i++) {
      attachment(document.attachments.get(i), i + 1);
    }
    new DocxImprint(document, file).write();
    return file.close(String.join("", document.title), document.mark, made);
  }

  private void head() {
    if (document.form == Form.LETTER) {
      mark(file.firstHeader())
          .ruleBelow(STBorder.THICK_THIN_SMALL_GAP, DocxParagraph.RED, 24, 8)
          .acrossSheet();
      file.paragraph()
          .align(ParagraphAlignment.RIGHT)
          .before(points(8))
          .text(document.number, Typeface.FANG_SONG, SIZE_3);
      return;
    }
    mark(file.paragraph()).before(mm(35));
    file.paragraph()
        .align(ParagraphAlignment.CENTER)
        .before(2 * LINE)
        .text(document.number, Typeface.FANG_SONG, SIZE_3)
        .ruleBelow(STBorder.SINGLE, DocxParagraph.RED, 16, 6);
  }

  private DocxParagraph mark(DocxParagraph paragraph) {
    double fitting =
        TEXT_WIDTH / 20.0 * MARK_SHARE / Math.max(1, PaperMeasure.width(document.mark));
    int size = (int) Math.min(LARGEST_MARK, fitting);
    return paragraph
        .align(ParagraphAlignment.CENTER)
        .line(points(size * 1.2))
        .text(document.mark, Typeface.XIAO_BIAO_SONG, size, DocxParagraph.RED);
  }

  private void title() {
    titleLines(document.title).before(2 * LINE).style(DocxStyles.TITLE);
    if (!document.addressees.isEmpty()) {
      file.paragraph().before(LINE).text(document.addressees, Typeface.FANG_SONG, SIZE_3);
    }
  }

  private DocxParagraph titleLines(List<String> lines) {
    DocxParagraph title = file.paragraph().align(ParagraphAlignment.CENTER).keepWithNext();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        title.lineBreak();
      }
      title.text(lines.get(i), Typeface.XIAO_BIAO_SONG, SIZE_2);
    }
    return title;
  }

  private void block(Block block) {
    DocxParagraph paragraph = file.paragraph().align(ParagraphAlignment.BOTH).firstLine(2);
    if (block.order() == Order.CHAPTER) {
      paragraph.style(DocxStyles.CHAPTER).keepWithNext();
      paragraph.text(block.heading(), Typeface.HEI, SIZE_3);
    } else if (block.order() == Order.SECTION) {
      paragraph.text(block.heading(), Typeface.KAI, SIZE_3);
      if (block.text().isEmpty()) {
        paragraph.style(DocxStyles.SECTION).keepWithNext();
      }
    }
    if (!block.text().isEmpty()) {
      paragraph.text(block.text(), Typeface.FANG_SONG, SIZE_3);
    }
  }

  /** One line below the text, two characters in; names align below one another (7.3.4). */
  private void attachmentList() {
    int count = document.attachments.size();
    for (int i = 0; i < count; i++) {
      DocxParagraph line = file.paragraph().keepWithNext();
      String name = document.attachments.get(i).title();
      if (i == 0) {
        line.before(LINE).text("附件：" + (count > 1 ? "1." : ""), Typeface.FANG_SONG, SIZE_3);
      } else {
        line.text(i + 1 + ".", Typeface.FANG_SONG, SIZE_3);
      }
      if (count > 1) {
        line.hanging(6, i == 0 ? 4 : 1).tab();
      } else {
        line.hanging(5, 3);
      }
      line.text(name, Typeface.FANG_SONG, SIZE_3);
    }
  }

  /** The day four characters from the right, the organ centred above it (7.3.5.1). */
  private void signature() {
    String organ = document.signature.organ();
    String day = document.signature.day();
    if (!organ.isEmpty()) {
      file.keepLastTogether();
      double wider = (PaperMeasure.width(organ) - PaperMeasure.width(day)) / 2;
      double ofDay = Math.max(4, wider);
      file.paragraph()
          .before(2 * LINE)
          .align(ParagraphAlignment.RIGHT)
          .right(ofDay - wider)
          .keepWithNext()
          .text(organ, Typeface.FANG_SONG, SIZE_3);
      file.paragraph()
          .align(ParagraphAlignment.RIGHT)
          .right(ofDay)
          .text(day, Typeface.FANG_SONG, SIZE_3);
    }
    if (!document.publicity.isEmpty()) {
      file.keepLastTogether();
      file.paragraph().firstLine(2).text(document.publicity, Typeface.FANG_SONG, SIZE_3);
    }
  }

  /** 附件 and its number at the left edge of line one, its title in line three (7.3.7). */
  private void attachment(AttachedTable table, int number) {
    String label = "附件" + (document.attachments.size() > 1 ? number : "");
    file.turn(table.landscape()).text(label, Typeface.HEI, SIZE_3).keepWithNext();
    titleLines(TitleLines.of(table.title())).before(LINE).after(LINE / 2).style(DocxStyles.CHAPTER);
    new DocxTable(table).write(file.table(), file.textWidth());
    DocxParagraph note = file.paragraph().ownHeight().before(points(6));
    if (table.note().isEmpty()) {
      note.before(0).line(20);
    } else {
      note.text(table.note(), Typeface.FANG_SONG, PaperMeasure.SIZE_SMALL_4);
    }
  }
}

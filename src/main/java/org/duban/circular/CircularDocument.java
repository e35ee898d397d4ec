package org.duban.circular;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.document.AttachedTable;
import org.duban.document.AttachedTable.Column;
import org.duban.document.OfficialDocument;

/** A circular as an official document: the same words and numbers as on the page. */
final class CircularDocument {
  /** Headings of columns whose cells are short, and the share of width of the others. */
  private static final List<String> SHORT = List.of("序号", "在运行网站数", "问题网站数量", "合格率", "备注", "类型");

  private CircularDocument() {}

  static OfficialDocument of(CircularPaper paper) {
    OfficialDocument document =
        paper.organCode().endsWith("函")
            ? OfficialDocument.letterOf(paper.office())
            : OfficialDocument.under(paper.office() + "文件");
    document.number(paper.printedNumber()).title(paper.title());
    paper.body().forEach(part -> write(document, part));
    paper.attachments().forEach(attachment -> document.attach(table(attachment)));
    if (paper.issuedOn() == null) {
      document.signedBy(paper.office());
    } else {
      document.signedBy(paper.office(), paper.issuedOn());
      document.printedBy(paper.office(), paper.issuedOn());
    }
    return document.publicity("此件公开发布");
  }

  private static void write(OfficialDocument document, CircularPaper.Part part) {
    if (part.section() == Section.ADDRESSEES) {
      document.addressedTo(
          part.lines().stream().map(CircularText.Line::plain).collect(Collectors.joining()));
      return;
    }
    if (!part.section().heading().isEmpty()) {
      document.chapter(part.section().heading());
    }
    for (CircularText.Line line : part.lines()) {
      if (line.heading()) {
        document.section(line.plain());
      } else {
        document.paragraph(line.plain());
      }
    }
  }

  private static AttachedTable table(Attachment attachment) {
    List<Column> columns =
        IntStream.range(0, attachment.columns().size())
            .mapToObj(i -> column(attachment.columns().get(i)))
            .toList();
    return AttachedTable.of(attachment.title(), columns, attachment.rows(), attachment.note());
  }

  private static Column column(String heading) {
    if (heading.equals("序号")) {
      return Column.centred(heading, 2);
    }
    return SHORT.contains(heading) ? Column.centred(heading, 4) : Column.text(heading, 6);
  }
}

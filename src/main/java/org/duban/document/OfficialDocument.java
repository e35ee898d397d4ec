package org.duban.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An official document as a Word file, laid out after GB/T 9704-2012. Texts and numbers come from
 * the caller and are printed as they are; calls may come in any order except for those that write
 * the text, which follow one another as on paper.
 *
 * <p>The same calls give the same bytes. No macros, no name of a machine or its user.
 */
public final class OfficialDocument {
  /** The two forms that the office uses. */
  enum Form {
    /** 文件格式: red mark and one red rule. */
    DOCUMENT,
    /** 信函格式: red mark at the head of the sheet, two red double rules (10.1). */
    LETTER
  }

  /** What a paragraph of the text is. */
  enum Order {
    CHAPTER,
    SECTION,
    PARAGRAPH
  }

  /**
   * A paragraph of the text.
   *
   * @param heading in the face of its order; empty for none
   * @param text what runs on in the same paragraph; empty for none
   */
  record Block(Order order, String heading, String text) {}

  /** Who signs and when; without a day the day is left to be filled in by hand. */
  record Signature(String organ, String day) {}

  /** Who printed the document and when (版记). */
  record Imprint(String organ, String day) {}

  final Form form;
  final String mark;
  String number = "";
  List<String> title = List.of();
  String addressees = "";
  final List<Block> text = new ArrayList<>();
  final List<AttachedTable> attachments = new ArrayList<>();
  Signature signature = new Signature("", "");
  String publicity = "";
  String copies = "";
  Imprint imprint = new Imprint("", "");

  private OfficialDocument(Form form, String mark) {
    this.form = form;
    this.mark = mark;
  }

  /**
   * A document in the ordinary form (文件格式).
   *
   * @param mark 发文机关标志 as printed in red, e.g. the organ's full name with 文件
   */
  public static OfficialDocument under(String mark) {
    return new OfficialDocument(Form.DOCUMENT, mark);
  }

  /**
   * A document in the form of a letter (信函格式), for a 函.
   *
   * @param mark the organ's full name, without 文件
   */
  public static OfficialDocument letterOf(String mark) {
    return new OfficialDocument(Form.LETTER, mark);
  }

  /** 发文字号 as printed, e.g. 昭政办函〔2021〕8号; none while a draft has none. */
  public OfficialDocument number(String printed) {
    number = printed;
    return this;
  }

  /** The title, broken by meaning. */
  public OfficialDocument title(String whole) {
    return title(TitleLines.of(whole));
  }

  /** The title in these lines. */
  public OfficialDocument title(List<String> lines) {
    title = List.copyOf(lines);
    return this;
  }

  /** 主送机关 with its colon. */
  public OfficialDocument addressedTo(String organs) {
    addressees = organs;
    return this;
  }

  /** A heading of first order with its number, e.g. 一、总体情况. */
  public OfficialDocument chapter(String heading) {
    text.add(new Block(Order.CHAPTER, heading, ""));
    return this;
  }

  /** A heading of second order with its number, e.g. （一）政府网站普查情况. */
  public OfficialDocument section(String heading) {
    return section(heading, "");
  }

  /** The same with text that follows in its paragraph; the heading then ends with a full stop. */
  public OfficialDocument section(String heading, String runningOn) {
    text.add(new Block(Order.SECTION, heading, runningOn));
    return this;
  }

  /** A paragraph of the text; headings of third and fourth order look the same. */
  public OfficialDocument paragraph(String words) {
    text.add(new Block(Order.PARAGRAPH, "", words));
    return this;
  }

  /** A table behind the text; 附件说明 and the numbers are made from all of these. */
  public OfficialDocument attach(AttachedTable table) {
    attachments.add(table);
    return this;
  }

  /** 发文机关署名 and 成文日期, with room for the seal. */
  public OfficialDocument signedBy(String organ, LocalDate on) {
    signature = new Signature(organ, chinese(on));
    return this;
  }

  /** The same before there is a date. */
  public OfficialDocument signedBy(String organ) {
    signature = new Signature(organ, "　　年　月　日");
    return this;
  }

  /** 附注, e.g. 此件公开发布; printed in brackets. */
  public OfficialDocument publicity(String words) {
    publicity = "（" + words + "）";
    return this;
  }

  /** 抄送机关, at the foot of the last page. */
  public OfficialDocument copiesTo(String organs) {
    copies = "抄送：" + organs + (organs.endsWith("。") ? "" : "。");
    return this;
  }

  /** 印发机关 and 印发日期, at the foot of the last page; a letter prints none. */
  public OfficialDocument printedBy(String organ, LocalDate on) {
    imprint = new Imprint(organ, chinese(on) + "印发");
    return this;
  }

  /**
   * The Word file.
   *
   * @param made written to the file's properties as the time it was made
   */
  public byte[] toDocx(Instant made) {
    return new DocxLayout(this).write(made);
  }

  private static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}

package org.duban.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** A paragraph of an official document; lengths in characters and lines of its text area. */
final class DocxParagraph {
  static final String RED = "FF0000";
  private static final String BLACK = "000000";

  private final XWPFParagraph paragraph;

  DocxParagraph(XWPFParagraph paragraph) {
    this.paragraph = paragraph;
    line(PaperMeasure.LINE);
    withoutGapsAroundDigits();
  }

  /** 2021年 stands as closely as any other characters, or 28 would not fit. */
  private void withoutGapsAroundDigits() {
    properties().addNewAutoSpaceDE().setVal(false);
    properties().addNewAutoSpaceDN().setVal(false);
  }

  DocxParagraph text(String text, Typeface face, int points) {
    return text(text, face, points, BLACK);
  }

  DocxParagraph text(String text, Typeface face, int points, String colour) {
    XWPFRun run = run(face, points);
    run.setColor(colour);
    run.setText(text);
    return this;
  }

  /** Starts a new line of the same paragraph. */
  DocxParagraph lineBreak() {
    paragraph.createRun().addBreak();
    return this;
  }

  DocxParagraph tab() {
    paragraph.createRun().addTab();
    return this;
  }

  /** A tab stop from which text runs to the left. */
  DocxParagraph tabRight(int twips) {
    CTTabStop stop = properties().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(twips));
    return this;
  }

  /** The number of the page, computed by the word processor. */
  DocxParagraph pageNumber(Typeface face, int points) {
    run(face, points).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    run(face, points).getCTR().addNewInstrText().setStringValue("PAGE");
    run(face, points).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    run(face, points).setText("1");
    run(face, points).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    return this;
  }

  private XWPFRun run(Typeface face, int points) {
    XWPFRun run = paragraph.createRun();
    CTR inner = run.getCTR();
    CTRPr properties = inner.isSetRPr() ? inner.getRPr() : inner.addNewRPr();
    fonts(properties.addNewRFonts(), face);
    run.setFontSize(points);
    if (points == PaperMeasure.SIZE_3) {
      run.setCharacterSpacing(PaperMeasure.CLOSER);
    }
    properties.addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
    return run;
  }

  /** The hint makes “” and — full-width: they belong to both scripts. */
  static void fonts(CTFonts fonts, Typeface face) {
    fonts.setAscii(face.family());
    fonts.setHAnsi(face.family());
    fonts.setEastAsia(face.family());
    fonts.setCs(face.family());
    fonts.setHint(STHint.EAST_ASIA);
  }

  DocxParagraph style(String id) {
    paragraph.setStyle(id);
    return this;
  }

  DocxParagraph align(ParagraphAlignment alignment) {
    paragraph.setAlignment(alignment);
    return this;
  }

  /** Height of its lines, exactly. */
  DocxParagraph line(int twips) {
    spacing().setLine(BigInteger.valueOf(twips));
    spacing().setLineRule(STLineSpacingRule.EXACT);
    return this;
  }

  /** Lines as high as their text asks for. */
  DocxParagraph ownHeight() {
    spacing().setLine(BigInteger.valueOf(240));
    spacing().setLineRule(STLineSpacingRule.AUTO);
    return this;
  }

  DocxParagraph before(int twips) {
    spacing().setBefore(BigInteger.valueOf(twips));
    return this;
  }

  DocxParagraph after(int twips) {
    spacing().setAfter(BigInteger.valueOf(twips));
    return this;
  }

  /** First line moved in, in characters. */
  DocxParagraph firstLine(int characters) {
    indent().setFirstLineChars(BigInteger.valueOf(characters * 100L));
    indent().setFirstLine(twips(characters));
    return this;
  }

  /** All lines moved in from the left, the first one by less. */
  DocxParagraph hanging(double left, double less) {
    indent().setLeft(twips(left));
    indent().setHanging(twips(less));
    return this;
  }

  DocxParagraph left(double characters) {
    indent().setLeft(twips(characters));
    return this;
  }

  /** Moved in from the right, in characters. */
  DocxParagraph right(double characters) {
    indent().setRight(twips(characters));
    return this;
  }

  DocxParagraph keepWithNext() {
    paragraph.setKeepNext(true);
    return this;
  }

  DocxParagraph newPage() {
    paragraph.setPageBreak(true);
    return this;
  }

  /**
   * A rule below the paragraph.
   *
   * @param eighths thickness in eighths of a point
   * @param distance to the text, in points
   */
  DocxParagraph ruleBelow(STBorder.Enum kind, String colour, int eighths, int distance) {
    rule(borders().addNewBottom(), kind, colour, eighths, distance);
    return this;
  }

  /** As long as the rules of a letter: 170 mm, in the middle of the sheet. */
  DocxParagraph acrossSheet() {
    int side = (PaperMeasure.PAPER_SHORT - PaperMeasure.mm(170)) / 2;
    indent().setLeft(BigInteger.valueOf(side - PaperMeasure.BINDING));
    indent().setRight(BigInteger.valueOf(side - PaperMeasure.OUTER));
    return this;
  }

  private CTPBdr borders() {
    CTPPr properties = properties();
    return properties.isSetPBdr() ? properties.getPBdr() : properties.addNewPBdr();
  }

  private static void rule(
      CTBorder border, STBorder.Enum kind, String colour, int eighths, int distance) {
    border.setVal(kind);
    border.setColor(colour);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.valueOf(distance));
  }

  CTPPr properties() {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }

  /** Lifts the paragraph out of the text to the foot of the text area. */
  DocxParagraph atFoot() {
    CTFramePr frame = properties().addNewFramePr();
    frame.setW(BigInteger.valueOf(PaperMeasure.TEXT_WIDTH));
    frame.setWrap(STWrap.AROUND);
    frame.setHAnchor(STHAnchor.MARGIN);
    frame.setX(BigInteger.ZERO);
    frame.setVAnchor(STVAnchor.MARGIN);
    frame.setYAlign(STYAlign.BOTTOM);
    return this;
  }

  private CTSpacing spacing() {
    CTPPr properties = properties();
    return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
  }

  private CTInd indent() {
    CTPPr properties = properties();
    return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
  }

  private static BigInteger twips(double characters) {
    return BigInteger.valueOf(Math.round(characters * PaperMeasure.CHARACTER));
  }
}

package org.duban.document;

import static org.duban.document.PaperMeasure.SIZE_4;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duban.document.OfficialDocument.Form;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word file under way: its sheets, page numbers and properties. */
final class DocxFile {
  /** The dash of the page number stands 7 mm below the text area (7.5). */
  private static final int FOOTER = PaperMeasure.mm(25);

  /** The upper edge of a letter's mark, the lower red rule: from the edges of the sheet (10.1). */
  private static final int LETTER_HEADER = PaperMeasure.mm(30);

  private static final int LETTER_FOOTER = PaperMeasure.mm(20);

  private static final int TURNED_FOOTER = PaperMeasure.mm(16);

  private final XWPFDocument document = new XWPFDocument();
  private final Form form;
  private final XWPFHeaderFooterPolicy policy;
  private boolean landscape;
  private boolean severalSections;

  DocxFile(Form form) {
    this.form = form;
    DocxStyles.add(document);
    FontTable.add(document);
    document.setEvenAndOddHeadings(true);
    policy = new XWPFHeaderFooterPolicy(document, body());
    pageNumber(STHdrFtr.DEFAULT, ParagraphAlignment.RIGHT);
    pageNumber(STHdrFtr.EVEN, ParagraphAlignment.LEFT);
    if (form == Form.LETTER) {
      body().addNewTitlePg();
      new DocxParagraph(policy.createFooter(STHdrFtr.FIRST).createParagraph())
          .line(20)
          .ruleBelow(STBorder.THIN_THICK_SMALL_GAP, DocxParagraph.RED, 24, 0)
          .acrossSheet();
    }
  }

  private void pageNumber(STHdrFtr.Enum pages, ParagraphAlignment side) {
    var line = new DocxParagraph(policy.createFooter(pages).createParagraph()).align(side);
    line.line(PaperMeasure.points(SIZE_4)).left(1).right(1);
    if (form == Form.LETTER) {
      line.after(FOOTER - LETTER_FOOTER);
    }
    line.text("— ", Typeface.SONG, SIZE_4)
        .pageNumber(Typeface.SONG, SIZE_4)
        .text(" —", Typeface.SONG, SIZE_4);
  }

  /** The head of the first page only. */
  DocxParagraph firstHeader() {
    return new DocxParagraph(policy.createHeader(STHdrFtr.FIRST).createParagraph());
  }

  DocxParagraph paragraph() {
    return new DocxParagraph(document.createParagraph());
  }

  XWPFTable table() {
    return document.createTable();
  }

  /** Width between the margins of the sheet under way, in twips. */
  int textWidth() {
    return landscape ? PaperMeasure.TEXT_HEIGHT : PaperMeasure.TEXT_WIDTH;
  }

  /** What was written last stays on one page with what follows: a signature never stands alone. */
  void keepLastTogether() {
    List<XWPFParagraph> all = document.getParagraphs();
    if (!all.isEmpty()) {
      all.get(all.size() - 1).setKeepNext(true);
    }
  }

  /** The first paragraph of a new sheet, turned or upright. */
  DocxParagraph turn(boolean toLandscape) {
    if (toLandscape == landscape) {
      return paragraph().newPage();
    }
    endSection(toLandscape);
    return paragraph();
  }

  /** Goes on upright: on a new sheet only if the one under way is turned. */
  void upright() {
    if (landscape) {
      endSection(false);
    }
  }

  private void endSection(boolean nextLandscape) {
    XWPFParagraph last = document.getParagraphs().get(document.getParagraphs().size() - 1);
    sheet(body());
    new DocxParagraph(last).properties().setSectPr(body());
    if (!severalSections) {
      inheritFooters(body());
    }
    severalSections = true;
    landscape = nextLandscape;
  }

  /** A later section without footers of its own has those of the first. */
  private static void inheritFooters(CTSectPr later) {
    later.setFooterReferenceArray(new CTHdrFtrRef[0]);
    later.setHeaderReferenceArray(new CTHdrFtrRef[0]);
    if (later.isSetTitlePg()) {
      later.unsetTitlePg();
    }
  }

  /**
   * A turned sheet lies with its head in the binding or the outer edge (8), so margins turn too.
   */
  private void sheet(CTSectPr section) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(whole(landscape ? PaperMeasure.PAPER_LONG : PaperMeasure.PAPER_SHORT));
    size.setH(whole(landscape ? PaperMeasure.PAPER_SHORT : PaperMeasure.PAPER_LONG));
    size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margin.setTop(whole(landscape ? PaperMeasure.BINDING : PaperMeasure.TOP));
    margin.setRight(whole(landscape ? PaperMeasure.TOP : PaperMeasure.OUTER));
    margin.setBottom(whole(landscape ? PaperMeasure.OUTER : PaperMeasure.BOTTOM));
    margin.setLeft(whole(landscape ? PaperMeasure.BOTTOM : PaperMeasure.BINDING));
    margin.setHeader(whole(form == Form.LETTER ? LETTER_HEADER : PaperMeasure.mm(15)));
    margin.setFooter(
        whole(landscape ? TURNED_FOOTER : form == Form.LETTER ? LETTER_FOOTER : FOOTER));
    margin.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(whole(PaperMeasure.LINE));
  }

  private static BigInteger whole(int value) {
    return BigInteger.valueOf(value);
  }

  private CTSectPr body() {
    CTBody body = document.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  /** Properties name the organ and the given time; nothing is taken from the machine. */
  byte[] close(String title, String organ, Instant made) {
    sheet(body());
    String time = made.truncatedTo(ChronoUnit.SECONDS).toString();
    CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator(organ);
    core.setLastModifiedByUser(organ);
    try {
      core.setCreated(time);
      core.setModified(time);
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException(e);
    }
    document.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany(organ);
    var bytes = new ByteArrayOutputStream();
    try (document) {
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return UndatedZip.of(bytes.toByteArray());
  }
}

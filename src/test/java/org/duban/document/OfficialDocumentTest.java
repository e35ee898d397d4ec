package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duban.document.AttachedTable.Column;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class OfficialDocumentTest {
  private static final Instant MADE = Instant.parse("2021-08-02T01:58:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 8, 2);
  private static final String ORGAN = "合成市人民政府办公室";
  private static final String WINDOW = "检查时段：2021年5月6日—6月30日。";
  private static final String QUOTED = "各县（市、区）要严格执行“三审三校”制度——不得流于形式；逾期未报的，按规定督办。";

  static OfficialDocument circular() {
    var document =
        OfficialDocument.under(ORGAN)
            .number("合政办函〔2021〕8号")
            .title(ORGAN + "关于2021年二季度全市政府网站和政府系统政务新媒体检查情况的通报")
            .addressedTo("各县（市、区）人民政府，市直各有关部门：")
            .paragraph("根据《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕123号）要求，" + "现将检查情况通报如下：")
            .chapter("一、总体情况")
            .section("（一）政府网站普查情况。", "2021年5月6日—6月30日，对全市在运行的16个政府网站进行了普查，合格16个，总体合格率为100%。")
            .section("（二）政务新媒体抽查情况")
            .paragraph("共抽查150个，发现不合格账号31个，总体合格率为79.3%。其中，政务微信公众号130个，" + "不合格30个，合格率76.9%。")
            .chapter("二、下一步工作要求")
            .paragraph(QUOTED);
    return document
        .attach(websites())
        .attach(accounts(60))
        .signedBy(ORGAN, DAY)
        .publicity("此件公开发布");
  }

  private static AttachedTable websites() {
    return AttachedTable.of(
        "2021年二季度全市政府网站普查情况表",
        List.of(
            Column.text("县市区/部门", 3),
            Column.centred("在运行网站数", 2),
            Column.centred("问题网站数量", 2),
            Column.centred("合格率", 2)),
        List.of(List.of("合成县", "1", "0", "100%"), List.of("市直部门", "15", "0", "100%")),
        WINDOW);
  }

  private static AttachedTable accounts(int rows) {
    return AttachedTable.of(
        "2021年二季度政务新媒体抽查不合格账号名单",
        List.of(
            Column.centred("序号", 2),
            Column.text("县市区/部门", 4),
            Column.text("账号名称", 6),
            Column.text("标识码", 6),
            Column.text("存在问题", 6)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i -> List.of("" + i, "合成县", "合成账号" + i, "990121M014WX%04d".formatted(i), "内容更新不及时"))
            .toList(),
        WINDOW);
  }

  private static XWPFDocument read(OfficialDocument document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(document.toDocx(MADE)));
  }

  private static CTSectPr lastSection(XWPFDocument document) {
    return document.getDocument().getBody().getSectPr();
  }

  private static XWPFParagraph containing(XWPFDocument document, String text) {
    return document.getParagraphs().stream()
        .filter(p -> p.getText().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static void assertFace(XWPFRun run, String family, double points) {
    assertThat(run.getCTR().getRPr().getRFontsArray(0).getEastAsia()).isEqualTo(family);
    assertThat(run.getCTR().getRPr().getRFontsArray(0).getAscii()).isEqualTo(family);
    assertThat(run.getFontSizeAsDouble()).isEqualTo(points);
  }

  private static double mm(Object twips) {
    return ((BigInteger) twips).intValue() * 25.4 / 1440;
  }

  @Test
  void the_sheet_is_a4_with_the_margins_of_the_standard() throws IOException {
    try (XWPFDocument document = read(circular())) {
      CTSectPr section = lastSection(document);
      assertThat(mm(section.getPgSz().getW())).isBetween(209.9, 210.1);
      assertThat(mm(section.getPgSz().getH())).isBetween(296.9, 297.1);
      CTPageMar margin = section.getPgMar();
      assertThat(mm(margin.getTop())).isBetween(36.9, 37.1);
      assertThat(mm(margin.getLeft())).isBetween(27.9, 28.1);
      assertThat(mm(margin.getBottom())).isBetween(34.9, 35.1);
      assertThat(mm(margin.getRight())).isBetween(25.9, 26.1);
    }
  }

  @Test
  void twenty_two_lines_of_twenty_eight_characters_fill_a_page() throws IOException {
    try (XWPFDocument document = read(circular())) {
      CTSectPr section = lastSection(document);
      double height = 297 - 37 - 35;
      double line = mm(section.getDocGrid().getLinePitch());
      assertThat((int) (height / line)).isEqualTo(22);
      XWPFRun run = containing(document, "三审三校").getRuns().get(0);
      double points = run.getFontSizeAsDouble() + run.getCharacterSpacing() / 20.0;
      assertThat((int) ((210 - 28 - 26) / 25.4 * 72 / points)).isEqualTo(28);
      var spacing = containing(document, "三审三校").getCTP().getPPr().getSpacing();
      assertThat(spacing.getLineRule().toString()).isEqualTo("exact");
      assertThat(mm(spacing.getLine())).isEqualTo(line);
    }
  }

  @Test
  void every_part_has_its_face_and_size() throws IOException {
    try (XWPFDocument document = read(circular())) {
      XWPFRun mark = document.getParagraphs().get(0).getRuns().get(0);
      assertThat(mark.text()).isEqualTo(ORGAN);
      assertThat(mark.getColor()).isEqualTo("FF0000");
      assertFace(mark, "方正小标宋简体", mark.getFontSizeAsDouble());
      assertFace(containing(document, "关于2021").getRuns().get(0), "方正小标宋简体", 22);
      assertFace(containing(document, "一、总体情况").getRuns().get(0), "黑体", 16);
      assertFace(containing(document, "（二）政务新媒体").getRuns().get(0), "楷体_GB2312", 16);
      assertFace(containing(document, "三审三校").getRuns().get(0), "仿宋_GB2312", 16);
      List<XWPFRun> running = containing(document, "（一）政府网站").getRuns();
      assertFace(running.get(0), "楷体_GB2312", 16);
      assertFace(running.get(1), "仿宋_GB2312", 16);
    }
  }

  @Test
  void the_number_keeps_its_hexagonal_brackets_above_a_red_rule() throws IOException {
    try (XWPFDocument document = read(circular())) {
      XWPFParagraph number = document.getParagraphs().get(1);
      assertThat(number.getText()).isEqualTo("合政办函〔2021〕8号");
      var rule = number.getCTP().getPPr().getPBdr().getBottom();
      assertThat(rule.getVal()).isEqualTo(STBorder.SINGLE);
      assertThat(rule.xgetColor().getStringValue()).isEqualTo("FF0000");
    }
  }

  @Test
  void full_width_punctuation_is_kept_and_drawn_full_width() throws IOException {
    try (XWPFDocument document = read(circular())) {
      XWPFParagraph paragraph = containing(document, "三审三校");
      assertThat(paragraph.getText()).isEqualTo(QUOTED);
      assertThat(
              paragraph.getRuns().get(0).getCTR().getRPr().getRFontsArray(0).getHint().toString())
          .isEqualTo("eastAsia");
      assertThat(paragraph.getCTP().getPPr().getInd().getFirstLineChars())
          .isEqualTo(BigInteger.valueOf(200));
    }
  }

  @Test
  void attachments_are_listed_below_the_text_and_follow_it_as_tables() throws IOException {
    try (XWPFDocument document = read(circular())) {
      assertThat(containing(document, "附件：").getText()).isEqualTo("附件：1.\t2021年二季度全市政府网站普查情况表");
      assertThat(containing(document, "2.\t").getText()).isEqualTo("2.\t2021年二季度政务新媒体抽查不合格账号名单");
      XWPFParagraph second =
          document.getParagraphs().stream()
              .filter(p -> p.getText().equals("附件2"))
              .findFirst()
              .orElseThrow();
      assertThat(second.isPageBreak()).isTrue();
      XWPFTable table = document.getTables().get(1);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(0).getTableCells())
          .extracting(c -> c.getText())
          .containsExactly("序号", "县市区/部门", "账号名称", "标识码", "存在问题");
      assertThat(table.getNumberOfRows()).isEqualTo(61);
      assertThat(table.getRow(31).getTableCells())
          .extracting(c -> c.getText())
          .containsExactly("31", "合成县", "合成账号31", "990121M014WX0031", "内容更新不及时");
      assertThat(table.getRow(31).isCantSplitRow()).isTrue();
      assertThat(document.getParagraphs()).filteredOn(p -> p.getText().equals(WINDOW)).hasSize(2);
    }
  }

  @Test
  void a_table_without_rows_says_so() throws IOException {
    try (XWPFDocument document = read(circular().attach(accounts(0)))) {
      XWPFTable table = document.getTables().get(2);
      assertThat(table.getNumberOfRows()).isEqualTo(2);
      assertThat(table.getRow(1).getTableCells()).hasSize(1);
      assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("无");
    }
  }

  @Test
  void a_row_with_a_missing_cell_is_refused() {
    List<Column> columns = List.of(Column.text("甲", 1), Column.text("乙", 1));
    assertThatThrownBy(() -> AttachedTable.of("表", columns, List.of(List.of("只有一格")), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("只有一格");
  }

  @Test
  void page_numbers_stand_right_on_odd_and_left_on_even_pages() throws IOException {
    try (XWPFDocument document = read(circular())) {
      assertThat(document.getEvenAndOddHeadings()).isTrue();
      Map<String, String> sides = new LinkedHashMap<>();
      for (XWPFFooter footer : document.getFooterList()) {
        XWPFParagraph line = footer.getParagraphs().get(0);
        assertThat(line.getText()).isEqualTo("— 1 —");
        assertThat(line.getCTP().xmlText()).contains(">PAGE</w:instrText>");
        assertFace(line.getRuns().get(0), "宋体", 14);
        sides.put(line.getAlignment().name(), line.getText());
      }
      assertThat(sides).containsOnlyKeys("RIGHT", "LEFT");
    }
  }

  @Test
  void the_organ_stands_centred_above_a_day_four_characters_from_the_right() throws IOException {
    try (XWPFDocument document = read(circular())) {
      XWPFParagraph day = containing(document, "2021年8月2日");
      XWPFParagraph organ = document.getParagraphs().get(document.getParagraphs().indexOf(day) - 1);
      assertThat(organ.getText()).isEqualTo(ORGAN);
      int character = PaperMeasure.CHARACTER;
      assertThat(day.getIndentationRight()).isEqualTo(4 * character);
      assertThat(organ.getIndentationRight() + 10 * character / 2)
          .isEqualTo(day.getIndentationRight() + 6 * character / 2);
      assertThat(organ.isKeepNext()).isTrue();
      assertThat(containing(document, "此件").getText()).isEqualTo("（此件公开发布）");
    }
  }

  @Test
  void a_wide_table_turns_its_sheet_and_the_next_one_turns_back() throws IOException {
    var document = circular().attach(websites().turned()).attach(websites());
    try (XWPFDocument read = read(document)) {
      List<CTSectPr> sections =
          read.getParagraphs().stream()
              .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
              .map(p -> p.getCTP().getPPr().getSectPr())
              .toList();
      assertThat(sections).hasSize(2);
      assertThat(sections.get(0).getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
      assertThat(sections.get(0).sizeOfFooterReferenceArray()).isEqualTo(2);
      assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(mm(sections.get(1).getPgSz().getW())).isBetween(296.9, 297.1);
      assertThat(mm(sections.get(1).getPgMar().getTop())).isBetween(27.9, 28.1);
      assertThat(lastSection(read).getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
    }
  }

  @Test
  void a_letter_has_double_rules_and_no_number_on_its_first_page() throws IOException {
    var letter =
        OfficialDocument.letterOf(ORGAN)
            .number("合政办函〔2021〕9号")
            .title("关于限期整改政务新媒体问题的督办函")
            .addressedTo("合成县人民政府：")
            .paragraph(QUOTED)
            .signedBy(ORGAN, DAY)
            .copiesTo("合成市网信办");
    try (XWPFDocument document = read(letter)) {
      assertThat(lastSection(document).isSetTitlePg()).isTrue();
      XWPFParagraph head = document.getHeaderList().get(0).getParagraphs().get(0);
      assertThat(head.getText()).isEqualTo(ORGAN);
      assertThat(head.getCTP().getPPr().getPBdr().getBottom().getVal())
          .isEqualTo(STBorder.THICK_THIN_SMALL_GAP);
      assertThat(document.getFooterList())
          .filteredOn(f -> f.getText().isBlank())
          .singleElement()
          .satisfies(
              f ->
                  assertThat(
                          f.getParagraphs().get(0).getCTP().getPPr().getPBdr().getBottom().getVal())
                      .isEqualTo(STBorder.THIN_THICK_SMALL_GAP));
      assertThat(containing(document, "抄送").getText()).isEqualTo("抄送：合成市网信办。");
    }
  }

  @Test
  void the_imprint_stands_at_the_foot_between_rules() throws IOException {
    try (XWPFDocument document =
        read(circular().copiesTo("市委办公室，市人大常委会办公室").printedBy(ORGAN, DAY))) {
      XWPFTable imprint = document.getTables().get(2);
      assertThat(imprint.getRow(0).getCell(0).getText()).isEqualTo("抄送：市委办公室，市人大常委会办公室。");
      assertThat(imprint.getRow(1).getCell(0).getText()).isEqualTo(ORGAN + "\t2021年8月2日印发");
      assertThat(imprint.getCTTbl().getTblPr().getTblpPr().getTblpYSpec())
          .isEqualTo(STYAlign.BOTTOM);
    }
  }

  @Test
  void the_same_document_gives_the_same_bytes_and_names_no_machine() throws IOException {
    byte[] once = circular().toDocx(MADE);
    assertThat(circular().toDocx(MADE)).isEqualTo(once);
    Map<String, String> parts = parts(once);
    assertThat(parts.get("docProps/core.xml"))
        .contains("2021-08-02T01:58:00Z", ORGAN)
        .doesNotContain(System.getProperty("user.name") + "<");
    assertThat(parts.keySet()).noneMatch(n -> n.contains("vba"));
  }

  @Test
  void every_part_has_a_content_type_and_every_face_a_fallback() throws IOException {
    Map<String, String> parts = parts(circular().toDocx(MADE));
    String types = parts.get("[Content_Types].xml");
    parts.keySet().stream()
        .filter(n -> n.startsWith("word/") && !n.endsWith(".rels"))
        .forEach(n -> assertThat(types).contains("PartName=\"/" + n + "\""));
    assertThat(parts.get("word/fontTable.xml"))
        .contains("w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋\"/>")
        .contains("w:name=\"楷体_GB2312\"><w:altName w:val=\"楷体\"/>");
    assertThat(parts.get("word/_rels/document.xml.rels")).contains("fontTable.xml");
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}

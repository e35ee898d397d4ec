package org.duban.register.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duban.document.EmptyFile;
import org.duban.document.Upload;
import org.duban.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
  private static final SheetColumn CODE = SheetColumn.required("标识码", "网站标识码", "新媒体标识码");
  private static final SheetColumn NAME = SheetColumn.required("名称", "账号名称");
  private static final SheetColumn OPENED = SheetColumn.optional("开设日期");
  private static final SheetColumns COLUMNS = SheetColumns.of(CODE, NAME, OPENED);
  private static final String[] HEADER = {"标识码", "名称", "开设日期"};

  private static Sheet read(Upload upload) {
    return new SheetReader().read(upload, COLUMNS);
  }

  private static List<String> first(Upload upload) {
    return read(upload).rows().get(0).texts(COLUMNS);
  }

  private static void refused(Upload upload, Class<? extends DomainException> why) {
    assertThatExceptionOfType(why).isThrownBy(() -> read(upload));
  }

  @Test
  void columns_may_stand_in_any_order_under_a_title_and_with_other_names() {
    Sheet sheet =
        read(
            Workbooks.of(
                new String[] {"昭通市政务新媒体备案表"},
                new String[] {"序号", "账号名称*", "新媒体标识码（必填）"},
                new String[] {"1", "昭阳发布", "530602M001WX0001"}));

    assertThat(sheet.unknown()).containsExactly("序号");
    assertThat(sheet.has(OPENED)).isFalse();
    assertThat(sheet.rows().get(0).line()).isEqualTo(3);
    assertThat(sheet.rows().get(0).texts(COLUMNS)).containsExactly("530602M001WX0001", "昭阳发布", "");
  }

  @Test
  void a_code_that_was_stored_as_a_number_keeps_its_digits() {
    Upload upload =
        Workbooks.workbook(
            sheet -> {
              Workbooks.fill(sheet.createRow(0), HEADER);
              sheet.createRow(1).createCell(0).setCellValue(530623000112d);
              sheet.getRow(1).createCell(1).setCellValue("盐津县人民政府");
            });

    assertThat(first(upload)).startsWith("530623000112");
  }

  @Test
  void dates_are_read_whether_they_are_numbers_or_text() {
    Upload upload =
        Workbooks.workbook(
            sheet -> {
              Workbooks.fill(sheet.createRow(0), HEADER);
              Workbooks.fill(sheet.createRow(1), "5306230001", "甲");
              Workbooks.fill(sheet.createRow(2), "5306230002", "乙", "2021年4月30日");
              Workbooks.fill(sheet.createRow(3), "5306230003", "丙");
              CellStyle date = sheet.getWorkbook().createCellStyle();
              date.setDataFormat((short) 14);
              sheet.getRow(1).createCell(2).setCellValue(LocalDate.of(2021, 4, 30));
              sheet.getRow(1).getCell(2).setCellStyle(date);
              CellStyle chinese = sheet.getWorkbook().createCellStyle();
              chinese.setDataFormat((short) 31);
              sheet.getRow(3).createCell(2).setCellValue(44316);
              sheet.getRow(3).getCell(2).setCellStyle(chinese);
            });

    assertThat(read(upload).rows())
        .extracting(row -> CellDate.of(row.text(OPENED)).orElseThrow())
        .containsOnly(LocalDate.of(2021, 4, 30));
    assertThat(read(upload).rows().get(2).text(OPENED)).isEqualTo("2021-04-30");
  }

  @Test
  void formulas_and_error_values_stay_with_their_row() {
    Upload upload =
        Workbooks.workbook(
            sheet -> {
              Workbooks.fill(sheet.createRow(0), HEADER);
              Workbooks.fill(sheet.createRow(1), "5306230001");
              sheet.getRow(1).createCell(1).setCellFormula("\"盐\"&\"津\"");
              sheet
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(sheet.getRow(1).getCell(1));
              Workbooks.fill(sheet.createRow(2), "5306230002");
              sheet.getRow(2).createCell(1, CellType.ERROR).setCellErrorValue((byte) 42);
              Workbooks.fill(sheet.createRow(3), "5306230003", "好");
            });

    assertThat(read(upload).rows())
        .extracting(row -> row.fault().orElse(null))
        .containsExactly(entry("名称", CellFault.FORMULA), entry("名称", CellFault.ERROR_VALUE), null);
  }

  @Test
  void rows_in_a_merged_range_are_marked_but_a_merged_title_is_not() {
    Upload upload =
        Workbooks.workbook(
            sheet -> {
              Workbooks.fill(sheet.createRow(0), "台账");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
              Workbooks.fill(sheet.createRow(1), HEADER);
              Workbooks.fill(sheet.createRow(2), "5306230001", "甲");
              Workbooks.fill(sheet.createRow(3), "5306230002", "");
              Workbooks.fill(sheet.createRow(4), "5306230003", "丙");
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            });

    assertThat(read(upload).rows())
        .extracting(row -> row.faults().containsValue(CellFault.MERGED))
        .containsExactly(true, true, false);
  }

  @Test
  void a_million_blank_rows_are_passed_over() {
    Upload book = Workbooks.of(HEADER, new String[] {"5306230001", "甲"});
    Upload long_ =
        Workbooks.rewritten(
            book,
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("</sheetData>", Workbooks.blankRows(3, 1_000_000) + "</sheetData>"));

    assertThat(read(long_).rows()).hasSize(1);
  }

  @Test
  void a_zip_bomb_is_stopped() {
    Upload book = Workbooks.of(HEADER, new String[] {"5306230001", "甲"});
    Upload bomb =
        Workbooks.rewritten(
            book,
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("</sheetData>", " ".repeat(40_000_000) + "</sheetData>"));

    assertThat(bomb.content()).hasSizeLessThan(100_000);
    refused(bomb, TableUnpacksTooLarge.class);
  }

  @Test
  void more_rows_than_are_read_at_once_are_refused() {
    String rows = "5306230001,甲\n".repeat(RowLimit.MAX_ROWS + 1);

    refused(Workbooks.csv("标识码,名称\n" + rows), TableTooLong.class);
  }

  @Test
  void macros_are_refused_whatever_the_file_is_called() {
    Upload book = Workbooks.of(HEADER, new String[] {"5306230001", "甲"});
    Upload renamed =
        Workbooks.rewritten(
            book,
            "[Content_Types].xml",
            xml ->
                xml.replace("spreadsheetml.sheet.main", "spreadsheetml.sheet.macroEnabled.main")
                    .replace(
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.macro",
                        "vnd.ms-excel.sheet.macro"));

    refused(renamed, WorkbookWithMacros.class);
  }

  @Test
  void old_locked_packed_and_foreign_files_are_refused_by_their_content() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    refused(new Upload("台账.xlsx", old), OldOrLockedWorkbook.class);
    refused(new Upload("台账.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), NotATable.class);
    refused(
        new Upload("台账.xls", "<html><table>".getBytes(StandardCharsets.US_ASCII)),
        WebPageAsTable.class);
    refused(new Upload("台账.xlsx", new byte[0]), EmptyFile.class);
    byte[] whole = Workbooks.of(HEADER, new String[] {"1", "甲"}).content();
    refused(new Upload("台账.xlsx", Arrays.copyOf(whole, whole.length / 2)), BrokenTable.class);
  }

  @Test
  void a_table_that_names_itself_wrongly_is_refused_by_name() {
    refused(Workbooks.of(new String[] {"甲", "乙"}, new String[] {"1", "2"}), HeaderMissing.class);
    refused(Workbooks.of(HEADER), TableEmpty.class);
    refused(Workbooks.csv("标识码,名称,账号名称\n5306230001,甲,乙\n"), ColumnTwice.class);
    assertThatThrownBy(() -> read(Workbooks.csv("标识码,开设日期\n5306230001,2021-4-1\n")))
        .isInstanceOfSatisfying(
            ColumnsMissing.class, e -> assertThat(e.facts()).containsExactly("台账.csv", "名称"));
  }

  @Test
  void a_second_sheet_with_such_a_table_is_not_lost_in_silence() {
    Upload two =
        Workbooks.workbook(
            sheet -> {
              Workbooks.fill(sheet.createRow(0), HEADER);
              Workbooks.fill(sheet.createRow(1), "5306230001", "甲");
              var second = sheet.getWorkbook().createSheet("表二");
              Workbooks.fill(second.createRow(0), HEADER);
              Workbooks.fill(second.createRow(1), "5306230002", "乙");
            });

    refused(two, SeveralTables.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
  void the_encoding_of_a_text_is_told_by_its_content(String charset) {
    String text = "标识码,名称\r\n5306230001,\"盐津县,“发布”\"\r\n";

    assertThat(first(new Upload("台账.csv", text.getBytes(Charset.forName(charset)))))
        .containsExactly("5306230001", "盐津县,“发布”", "");
  }

  @Test
  void a_text_may_begin_with_a_mark_hold_tabs_and_break_lines_in_quotes() {
    Sheet sheet = read(Workbooks.csv("\uFEFF标识码\t名称\n\n5306230001\t\"盐津\n发布\"\n5306230002\t乙\n"));

    assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(3, 5);
    assertThat(sheet.rows().get(0).text(NAME)).isEqualTo("盐津 发布");
  }

  @Test
  void bytes_of_no_encoding_and_open_quotes_are_refused() {
    byte[] bytes = {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFF, '\n'};
    refused(new Upload("台账.csv", bytes), EncodingUnknown.class);
    refused(Workbooks.csv("标识码,名称\n5306230001,\"甲\n"), QuoteLeftOpen.class);
  }

  @Test
  void formulas_in_a_text_are_marked_but_codes_kept_as_text_are_not() {
    Sheet sheet = read(Workbooks.csv("标识码,名称\n=\"5306230001\",=1+2\n'=5,甲\n"));

    assertThat(sheet.rows().get(0).text(CODE)).isEqualTo("5306230001");
    assertThat(sheet.rows().get(0).faults()).containsExactly(entry("名称", CellFault.FORMULA));
    assertThat(sheet.rows().get(1).faults()).isEmpty();
    assertThat(sheet.rows().get(1).text(CODE)).isEqualTo("=5");
  }
}

package org.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  @Test
  void comments_and_blank_lines_keep_their_line_numbers() {
    CsvFile file = read("# 说明\ncode,name\n\n530621,\"鲁甸县，\"\"旧\"\"\"\n");
    assertThat(file.rows()).hasSize(1);
    assertThat(file.rows().get(0).line()).isEqualTo(4);
    assertThat(file.rows().get(0).text("name")).isEqualTo("鲁甸县，\"旧\"");
  }

  @Test
  void a_byte_order_mark_of_a_spreadsheet_is_no_part_of_the_header() {
    assertThat(read("\uFEFFcode,name\n1,甲\n").rows()).hasSize(1);
  }

  @Test
  void a_row_with_a_missing_cell_is_named_by_its_line() {
    assertThatThrownBy(() -> read("code,name\n1,甲\n2\n"))
        .hasMessage("t.csv:3: 1 columns, expected 2");
  }

  @Test
  void another_header_is_refused() {
    assertThatThrownBy(() -> read("name,code\n")).hasMessageStartingWith("t.csv:1: header");
    assertThatThrownBy(() -> read("")).hasMessageContaining("no header");
  }

  @Test
  void a_cell_that_cannot_be_read_names_line_and_column() {
    CsvFile file = read("code,name\nx,甲\n");
    assertThatThrownBy(() -> file.rows().get(0).value("code", Integer::parseInt))
        .hasMessageStartingWith("t.csv:2: column code: 'x'");
  }

  @Test
  void loose_quotes_and_equal_rows_are_refused() {
    assertThatThrownBy(() -> read("code,name\n1,\"甲\n")).hasMessageContaining("t.csv:2");
    assertThatThrownBy(() -> read("code,name\n1,\"甲\"乙\n")).hasMessageContaining("t.csv:2");
    CsvFile file = read("code,name\n1,甲\n1,甲\n");
    assertThatThrownBy(() -> file.distinct(row -> row.text("code") + row.text("name")))
        .hasMessageStartingWith("t.csv:3: stands twice");
  }

  @Test
  void text_that_is_not_utf_8_is_refused() {
    var in = new ByteArrayInputStream("code,name\n1,é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> CsvFile.read("t.csv", in, "code", "name"))
        .hasMessageContaining("MalformedInput");
  }

  private static CsvFile read(String text) {
    return CsvFile.read(
        "t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "code", "name");
  }
}

package org.duban.register.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.duban.document.Upload;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final SheetColumns WORDS =
      SheetColumns.of(
          SheetColumn.required("列"), SheetColumn.required("是否必需"), SheetColumn.optional("说明"));

  @Test
  void every_kind_of_table_is_explained_column_by_column() throws IOException {
    for (SheetColumns columns : List.of(UnitColumns.ALL, ChannelColumns.ALL, ContactColumns.ALL)) {
      var out = new ByteArrayOutputStream();
      try (var writer = new XlsxTableWriter(out, "填写说明")) {
        Guide.write(writer, columns);
      }
      Sheet guide = new SheetReader().read(new Upload("x.xlsx", out.toByteArray()), WORDS);
      assertThat(guide.rows().stream().map(r -> r.text(WORDS.list().get(0))))
          .containsAll(columns.list().stream().map(SheetColumn::name).toList());
    }
  }
}

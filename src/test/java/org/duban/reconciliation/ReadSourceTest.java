package org.duban.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.duban.document.Upload;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.RegisterFixtures;
import org.duban.register.exchange.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadSourceTest {
  private static SourceRows read(String... rows) {
    String text = "账号名称,新媒体标识码,账号类型,填报单位标识码,填报单位名称,账号状态\n" + String.join("\n", rows);
    return new ReadSource(
            RegisterFixtures.units().list(), new SourceWords(RegisterFixtures.dictionary()))
        .read(
            new SheetReader().read(new Upload("全国.csv", text.getBytes(UTF_8)), SourceColumns.ALL));
  }

  @Test
  void a_row_is_normalised() {
    SourceRows rows = read("合成警方,５３０６２１m008wx0001,微信,,,");

    assertThat(rows.taken())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.code()).isEqualTo("530621M008WX0001");
              assertThat(line.kind()).isEqualTo(ChannelKind.ACCOUNT);
              assertThat(line.unit()).isEqualTo(RegisterFixtures.BUREAU);
              assertThat(line.state()).isEqualTo(ChannelState.NORMAL);
            });
  }

  @Test
  void without_codes_type_and_unit_name_tell() {
    SourceRows rows = read("合成县政府,,政府网站,,合成县,关停", "合成公安,,新浪微博,,合成县公安局,正常");

    assertThat(rows.taken())
        .extracting(SourceLine::kind)
        .containsExactly(ChannelKind.WEBSITE, ChannelKind.ACCOUNT);
    assertThat(rows.taken())
        .extracting(l -> l.unit().value() + l.platform())
        .containsExactly("530621null", "530621M008XL");
    assertThat(rows.taken().get(0).state()).isEqualTo(ChannelState.CANCELLED);
  }

  @Test
  void an_unknown_unit_falls_to_its_county() {
    SourceLine line = read("合成镇发布,530621M777WX0001,微信,,,").taken().get(0);

    assertThat(line.unit()).isEqualTo(RegisterFixtures.COUNTY);
    assertThat(line.unitStated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "合成,53062 1M008WX0001x,微信,,,正常|CODE_MALFORMED",
        "合成,,,,,正常|KIND_UNKNOWN",
        "合成,,呼机,,,正常|PLATFORM_UNKNOWN",
        "合成,530621M008WX0001,微博,,,正常|PLATFORM_CONTRADICTS_CODE",
        "合成,530621M008WX0001,微信,,,不明|STATE_UNKNOWN",
        "合成,510921M008WX0001,微信,,,正常|OTHER_CITY",
        ",530621M008WX0001,微信,,,正常|NAME_MISSING",
        "=A1,530621M008WX0001,微信,,,正常|CELL_UNREADABLE"
      })
  void a_row_that_cannot_be_taken_says_why(String row, RowFault fault) {
    SourceRows rows = read(row);

    assertThat(rows.taken()).isEmpty();
    assertThat(rows.refused()).singleElement().extracting(RefusedRow::fault).isEqualTo(fault);
  }

  @Test
  void the_second_of_two_equal_rows_is_refused_and_names_the_first() {
    SourceRows rows = read("合成甲,530621M008WX0001,微信,,,", "合成乙,530621M008WX0001,微信,,,");

    assertThat(rows.taken()).hasSize(1);
    RefusedRow refused = rows.refused().get(0);
    assertThat(refused.fault()).isEqualTo(RowFault.CODE_TWICE);
    assertThat(refused.detail()).isEqualTo("2");
    assertThat(refused.texts()).startsWith("合成乙", "530621M008WX0001");
  }
}

package org.duban.register.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.register.RegisterFixtures;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of rows, judged against a small register. */
class ImportPlanTest {
  private static final String HEADER = "标识码,渠道类型,账号类型,名称,单位标识码,状态,主页地址,生效日期\n";
  private static int number;

  private RegisterOn register;

  @BeforeEach
  void fill() {
    register =
        new RegisterOn(
            JdbcConnectionPool.create(
                "jdbc:h2:mem:plan" + number++ + ";DB_CLOSE_DELAY=-1", "sa", ""));
    register.inTransaction(
        () -> {
          var units = register.units();
          units.add(new Unit(RegisterFixtures.CITY, "昭通市", UnitKind.CITY, null, true));
          units.add(
              new Unit(
                  RegisterFixtures.COUNTY, "鲁甸县", UnitKind.COUNTY, RegisterFixtures.CITY, true));
          units.add(
              new Unit(
                  RegisterFixtures.BUREAU,
                  "鲁甸县公安局",
                  UnitKind.COUNTY_DEPARTMENT,
                  RegisterFixtures.COUNTY,
                  true));
          register.channels().add(RegisterFixtures.account("530621M008WX0001", "鲁甸警方"));
          return 0;
        });
  }

  @AfterEach
  void close() {
    register.close();
  }

  private List<ImportRow> judged(String rows) {
    long id = register.preview(ImportKind.CHANNELS, Workbooks.csv(HEADER + rows));
    List<ImportRow> judged = register.rows(id);
    register.cancel(id);
    return judged;
  }

  private String reason(String row) {
    return judged(row + "\n").get(0).reason().map(Reason::textKey).orElse("");
  }

  @Test
  void an_empty_cell_changes_nothing_and_a_filled_one_says_from_what_to_what() {
    ImportRow row = judged("530621M008WX0001,,,鲁甸警方,530621M008,冻结期,,2021-04-30\n").get(0);

    assertThat(row.getOutcome()).isEqualTo(RowOutcome.CHANGED);
    assertThat(row.getChanges()).containsExactly(new FieldChange("状态", "正常", "冻结期"));
  }

  @Test
  void short_names_of_platforms_are_understood_where_the_code_tells_which() {
    assertThat(judged("530621M008WX0002,新媒体,微信,新号,530621M008,,,\n").get(0).getOutcome())
        .isEqualTo(RowOutcome.ADDED);
    assertThat(reason(",新媒体,微信,新号,530621M008,,,")).isEqualTo("error.WordNotKnown");
    assertThat(reason(",新媒体,新浪微博,新号,530621M008,,,")).isEmpty();
  }

  @Test
  void rows_that_break_a_rule_are_refused_with_it() {
    assertThat(reason("530621M008XL0009,,微信公众号,新号,530621M008,,,"))
        .isEqualTo("error.CodeOfOtherPlatform");
    assertThat(reason("530622M008WX0001,,,新号,530621M008,,,"))
        .isEqualTo("error.CodeOfOtherDivision");
    assertThat(reason("530621M009WX0001,,,新号,530621M008,,,")).isEqualTo("error.CodeOfOtherUnit");
    assertThat(reason("5306210001,新媒体,,新号,530621M008,,,")).isEqualTo("error.KindUnclear");
    assertThat(reason("530621M008WX0002,,,,530621M008,,,")).isEqualTo("error.CellEmpty");
    assertThat(reason("530621M008WX0002,,,新号,530621M777,,,")).isEqualTo("error.UnitNotRegistered");
    assertThat(reason("530621M008WX0002,,,新号,510100M001,,,")).isEqualTo("error.UnitOfOtherCity");
    assertThat(reason("530621M008WX0002,,,新号,局里,,,")).isEqualTo("error.UnitCodeMalformed");
    assertThat(reason("530621M008WX0002,,,新号,530621M008,停更,,")).isEqualTo("error.WordNotKnown");
    assertThat(reason("530621M008WX0002,,,新号,530621M008,,,去年")).isEqualTo("error.NotADay");
    assertThat(reason("530621M008WX0002,,,新号,530621M008,,,2022-01-01")).isEqualTo("error.DayAhead");
    assertThat(reason("530621M008WX0001,,,鲁甸警方,530621,,,")).isEqualTo("error.UnitOfChannelDiffers");
    assertThat(reason("530621M008WX0001,,,鲁甸警方,530621M008,冻结期,,2019-01-01"))
        .isEqualTo("error.DatesOutOfOrder");
    assertThat(reason("530621M008WX0001,,,鲁甸县公安局,530621M008,,,"))
        .isEqualTo("error.TwoNamesUnderOneCode");
  }

  @Test
  void a_code_is_free_again_when_its_channel_has_left() {
    long id =
        register.preview(
            ImportKind.CHANNELS,
            Workbooks.csv(HEADER + "530621M008WX0001,,,鲁甸警方,530621M008,注销,,2021-04-30\n"));
    assertThat(register.apply(id)).isEqualTo(ImportState.APPLIED);

    List<ImportRow> rows =
        judged(
            "530621M008WX0001,,,鲁甸警方,530621M008,注销,,\n"
                + "530621M008WX0001,,,平安鲁甸,530621M008,正常,,\n");
    assertThat(rows)
        .extracting(ImportRow::getOutcome)
        .containsExactly(RowOutcome.UNCHANGED, RowOutcome.ADDED);
  }

  @Test
  void what_was_entered_holds_from_the_day_that_the_row_names() {
    long id =
        register.preview(
            ImportKind.CHANNELS,
            Workbooks.csv(HEADER + "530621M008WX0001,,,鲁甸警方,530621M008,冻结期,,2021-04-30\n"));
    register.apply(id);

    assertThat(
            register.inTransaction(
                () ->
                    register
                        .channels()
                        .listOf(RegisterFixtures.BUREAU)
                        .get(0)
                        .stateOn(LocalDate.of(2021, 4, 29))
                        .orElseThrow()
                        .name()))
        .isEqualTo("NORMAL");
  }

  @Test
  void a_stopped_import_enters_nothing() {
    long id =
        register.preview(
            ImportKind.CHANNELS, Workbooks.csv(HEADER + "530621M008WX0002,,,新号,530621M008,,,\n"));
    register.cancel(id);

    assertThat(register.apply(id)).isEqualTo(ImportState.CANCELLED);
    assertThat(
            register.inTransaction(
                () -> register.channels().listOf(RegisterFixtures.BUREAU).size()))
        .isEqualTo(1);
  }
}

package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duban.document.Upload;
import org.duban.register.ChannelCorrection;
import org.duban.register.ChannelState;
import org.duban.register.Channels;
import org.duban.register.CorrectChannel;
import org.duban.register.IdentificationCode;
import org.duban.register.exchange.AnswerRename;
import org.duban.register.exchange.ApplyImport;
import org.duban.register.exchange.CancelImport;
import org.duban.register.exchange.ImportFiles;
import org.duban.register.exchange.ImportKind;
import org.duban.register.exchange.ImportMovedOn;
import org.duban.register.exchange.ImportRow;
import org.duban.register.exchange.ImportState;
import org.duban.register.exchange.ImportUnderWay;
import org.duban.register.exchange.Imports;
import org.duban.register.exchange.NothingToEnter;
import org.duban.register.exchange.Reason;
import org.duban.register.exchange.RecheckImport;
import org.duban.register.exchange.RegisterImport;
import org.duban.register.exchange.RowOutcome;
import org.duban.register.exchange.SheetColumn;
import org.duban.register.exchange.SheetColumns;
import org.duban.register.exchange.SheetReader;
import org.duban.register.exchange.UploadTable;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables from the upload to the register, with the background and the database behind them. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {
  private static final String HEADER = "标识码,名称,单位标识码,状态,备注,生效日期\n";

  private static final UnitCode UNIT = new UnitCode("530623M005");
  private static final String OURS = "530623M005WX09";

  @Inject SignedIn signedIn;
  @Inject Stored stored;
  @Inject UploadTable uploadTable;
  @Inject ApplyImport applyImport;
  @Inject CancelImport cancelImport;
  @Inject RecheckImport recheckImport;
  @Inject AnswerRename answerRename;
  @Inject ImportFiles files;
  @Inject Imports imports;
  @Inject Channels channels;
  @Inject CorrectChannel correctChannel;
  @Inject SheetReader reader;
  @Inject OfficeClock clock;

  @BeforeEach
  void signIn() {
    signedIn.as("shenhe");
  }

  @AfterEach
  void leaveNothingOpen() {
    signedIn.as("shenhe");
    stored.read(imports::open).ifPresent(open -> cancelImport.cancel(open.getId()));
    // Other tests count the channels of the city.
    stored.read(() -> channels.listRunning(UNIT)).stream()
        .filter(c -> c.code().filter(code -> code.value().startsWith(OURS)).isPresent())
        .forEach(
            c ->
                correctChannel.correct(
                    c.id(),
                    new ChannelCorrection(
                        null, ChannelState.CANCELLED, null, clock.today(), "合成")));
  }

  private long previewed(String rows) {
    return previewed(ImportKind.CHANNELS, (HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }

  private long previewed(ImportKind kind, byte[] content) {
    long id = uploadTable.upload(kind, new Upload("合成台账.csv", content));
    settled(id);
    return id;
  }

  private RegisterImport settled(long id) {
    ProbeProcesses.await(() -> !now(id).getState().isRunning());
    return now(id);
  }

  private RegisterImport now(long id) {
    return stored.read(() -> imports.get(id));
  }

  private List<ImportRow> rows(long id) {
    return stored.read(() -> imports.rows(id, null, 0, 100));
  }

  private RegisterImport applied(long id) {
    applyImport.apply(id);
    return settled(id);
  }

  private String nameOf(String code) {
    return stored.read(() -> channels.find(new IdentificationCode(code)).orElseThrow().getName());
  }

  @Test
  void a_table_is_previewed_entered_and_then_changes_nothing_any_more() {
    String rows =
        "530623M005WX0911,合成导入甲,530623M005,正常,备注一,2021-04-30\n"
            + "５３０６２３M005WX0912,合成导入乙,530623M005,,,\n"
            + "530623M005WX0912,合成导入乙,530623M005,,,\n"
            + "510300M001WX0001,他市账号,510300M001,,,\n"
            + "530623M005WX09,短码,530623M005,,,\n";
    long id = previewed(rows);

    assertThat(now(id).getState()).isEqualTo(ImportState.READY);
    assertThat(rows(id))
        .extracting(ImportRow::getOutcome)
        .containsExactly(
            RowOutcome.ADDED,
            RowOutcome.ADDED,
            RowOutcome.REFUSED,
            RowOutcome.REFUSED,
            RowOutcome.REFUSED);
    assertThat(rows(id).stream().flatMap(r -> r.reason().stream()).map(Reason::textKey))
        .containsExactly("error.RowRepeated", "error.UnitOfOtherCity", "error.MalformedCode");
    assertThat(stored.read(() -> channels.find(new IdentificationCode("530623M005WX0911"))))
        .isEmpty();

    assertThat(applied(id).getState()).isEqualTo(ImportState.APPLIED);
    assertThat(nameOf("530623M005WX0911")).isEqualTo("合成导入甲");
    assertThatExceptionOfType(ImportMovedOn.class).isThrownBy(() -> applyImport.apply(id));

    long again = previewed(rows);
    assertThat(rows(again))
        .extracting(ImportRow::getOutcome)
        .doesNotContain(RowOutcome.ADDED, RowOutcome.CHANGED);
    assertThatExceptionOfType(NothingToEnter.class).isThrownBy(() -> applyImport.apply(again));
  }

  @Test
  void another_name_under_a_code_waits_for_a_person() {
    applied(previewed("530623M005WX0921,合成旧名,530623M005,,,2021-04-01\n"));
    long id = previewed("530623M005WX0921,合成新名,530623M005,,,2021-04-02\n");

    assertThat(rows(id).get(0).getOutcome()).isEqualTo(RowOutcome.REFUSED);
    assertThat(rows(id).get(0).isAsksRename()).isTrue();
    answerRename.answer(id, 2, true);
    assertThat(rows(id).get(0).getOutcome()).isEqualTo(RowOutcome.CHANGED);
    applied(id);

    assertThat(nameOf("530623M005WX0921")).isEqualTo("合成新名");
    assertThat(
            stored.read(
                () ->
                    channels
                        .find(new IdentificationCode("530623M005WX0921"))
                        .orElseThrow()
                        .nameOn(LocalDate.of(2021, 4, 1))))
        .isEqualTo("合成旧名");
  }

  @Test
  void when_the_register_was_changed_after_the_preview_nothing_is_entered_until_compared_again() {
    applied(previewed("530623M005WX0931,合成丙,530623M005,,,2021-04-01\n"));
    long id =
        previewed(
            "530623M005WX0932,合成丁,530623M005,,,2021-04-02\n"
                + "530623M005WX0931,合成丙,530623M005,冻结期,,2021-04-02\n");
    correctChannel.correct(
        stored.read(
            () -> channels.find(new IdentificationCode("530623M005WX0931")).orElseThrow().id()),
        new ChannelCorrection(null, ChannelState.FROZEN, null, LocalDate.of(2021, 4, 2), "合成"));

    RegisterImport refused = applied(id);
    assertThat(refused.getState()).isEqualTo(ImportState.READY);
    assertThat(refused.failure().orElseThrow().textKey()).isEqualTo("error.RegisterChangedSince");
    assertThat(stored.read(() -> channels.find(new IdentificationCode("530623M005WX0932"))))
        .isEmpty();

    recheckImport.recheck(id, null);
    settled(id);
    assertThat(rows(id))
        .extracting(ImportRow::getOutcome)
        .containsExactly(RowOutcome.ADDED, RowOutcome.UNCHANGED);
    assertThat(applied(id).getState()).isEqualTo(ImportState.APPLIED);
    assertThat(nameOf("530623M005WX0932")).isEqualTo("合成丁");
  }

  @Test
  void the_second_person_is_told_who_imports_until_the_first_puts_it_aside() {
    long id = previewed("530623M005WX0941,合成戊,530623M005,,,\n");
    signedIn.as("shenhe2");
    Upload other = new Upload("另一份.csv", (HEADER + "x,y,z,,,\n").getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> uploadTable.upload(ImportKind.CHANNELS, other))
        .isInstanceOfSatisfying(
            ImportUnderWay.class, e -> assertThat(e.facts()).hasToString("[shenhe, 合成台账.csv]"));
    cancelImport.cancel(id);
    assertThat(uploadTable.upload(ImportKind.CHANNELS, other)).isGreaterThan(id);
  }

  @Test
  void units_of_a_file_in_chinese_encoding_are_judged_with_the_ones_above_them() {
    byte[] file =
        ("单位标识码,单位名称,单位类别\n530699M001,合成导入镇,乡镇\n530699,合成导入县,县\n530623M999,合成导入局,\n")
            .getBytes(Charset.forName("GBK"));
    long id = previewed(ImportKind.UNITS, file);

    assertThat(rows(id))
        .extracting(ImportRow::getOutcome)
        .containsExactly(RowOutcome.ADDED, RowOutcome.ADDED, RowOutcome.REFUSED);
  }

  @Test
  void a_file_that_cannot_be_read_ends_with_its_reason() {
    long id = previewed(ImportKind.CHANNELS, "一,二\n1,2\n".getBytes(StandardCharsets.UTF_8));

    assertThat(now(id).getState()).isEqualTo(ImportState.FAILED);
    assertThat(now(id).failure().orElseThrow().textKey()).isEqualTo("error.HeaderMissing");
  }

  @Test
  void the_returned_file_says_why_in_a_last_column() throws IOException {
    long id = previewed("530623M005WX09,短码,530623M005,,,\n");
    var out = new ByteArrayOutputStream();

    files.write(ImportKind.CHANNELS, id, Reason::textKey, out);

    SheetColumn code = SheetColumn.required("标识码");
    SheetColumn reason = SheetColumn.required("原因");
    var table = reader.read(new Upload("x.xlsx", out.toByteArray()), SheetColumns.of(code, reason));
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).text(code)).isEqualTo("530623M005WX09");
    assertThat(table.rows().get(0).text(reason)).isEqualTo("error.MalformedCode");
  }

  @Test
  void a_unit_may_not_import() {
    signedIn.as("jb530623m005");

    assertThatExceptionOfType(EJBAccessException.class)
        .isThrownBy(
            () -> uploadTable.upload(ImportKind.CHANNELS, new Upload("x.csv", new byte[] {1})));
  }
}

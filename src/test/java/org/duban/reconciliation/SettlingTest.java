package org.duban.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.duban.reconciliation.TheOffice.TODAY;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.OPENED;

import java.time.LocalDate;
import java.util.List;
import org.duban.people.AtTheDesk;
import org.duban.people.NotYourUnit;
import org.duban.people.Role;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

/** What people make of differences and tips. */
class SettlingTest {
  private static final String ONE = "530621M008WX0001";
  private static final LocalDate DAY = TODAY.minusDays(3);

  private final TheOffice office = new TheOffice();

  private Difference only(DifferenceKind kind) {
    return office.books.differences.only(kind);
  }

  private static Correction with(
      LocalDate since, NameChange change, ChannelState state, String note) {
    return new Correction(since, change, state, null, note);
  }

  @Test
  void of_two_names_under_one_code_people_say_whether_it_is_a_rename_or_an_error() {
    office.channel(ONE, "鲁甸警方");
    office.imports(TODAY, ONE + ",鲁甸县公安局,正常");
    long id = only(DifferenceKind.WRONG_INFORMATION).getId();

    assertThatExceptionOfType(NameChangeUnsaid.class)
        .isThrownBy(() -> office.correcting().correct(id, 0, with(DAY, null, null, "")));
    assertThatExceptionOfType(NameChangeUnsaid.class)
        .isThrownBy(
            () -> office.correcting().correct(id, 0, with(null, NameChange.RENAMED, null, "")));
  }

  @Test
  void a_rename_holds_from_its_day_an_error_from_the_wrong_names_day() {
    office.channel(ONE, "鲁甸警方");
    office.channel("530621M008WX0002", "合成交通");
    office.imports(TODAY, ONE + ",鲁甸县公安局,正常", "530621M008WX0002,合成县运输局,正常");
    List<Difference> names = List.copyOf(office.books.differences.all);

    office.correcting().correct(names.get(0).getId(), 0, with(DAY, NameChange.RENAMED, null, ""));
    office.correcting().correct(names.get(1).getId(), 0, with(DAY, NameChange.ERROR, null, ""));

    assertThat(office.corrections)
        .extracting(c -> c.name() + c.since())
        .containsExactly("鲁甸县公安局" + DAY, "合成县运输局" + OPENED);
    assertThat(names).allMatch(d -> d.getState() == DifferenceState.CORRECTED_HERE);
  }

  @Test
  void what_the_register_lacks_enters_by_its_own_use_case() {
    office.imports(TODAY, "530621M008WX0009,合成教育,正常");
    Difference lacking = only(DifferenceKind.UNREPORTED);

    office.correcting().correct(lacking.getId(), 0, with(DAY, null, null, ""));

    assertThat(office.registered)
        .containsExactly("530621M008WX0009 合成教育 " + BUREAU + " DZ-" + lacking.getId());
  }

  @Test
  void what_is_no_government_channel_leaves_with_a_statement() {
    office.channel(ONE, "合成个人号");
    office.imports(TODAY, "530621M008WX0009,另一个,注销");
    Difference unfiled = only(DifferenceKind.UNFILED);

    assertThatExceptionOfType(CorrectionStateMissing.class)
        .isThrownBy(
            () -> office.correcting().correct(unfiled.getId(), 0, with(DAY, null, null, "")));
    assertThatExceptionOfType(StatementTooShort.class)
        .isThrownBy(
            () ->
                office
                    .correcting()
                    .correct(unfiled.getId(), 0, with(DAY, null, ChannelState.DELETED, "不是")));
    office
        .correcting()
        .correct(unfiled.getId(), 0, with(DAY, null, ChannelState.DELETED, "该号为个人注册，不属于政务新媒体。"));
    assertThat(office.corrections)
        .singleElement()
        .satisfies(c -> assertThat(c.state()).isEqualTo(ChannelState.DELETED));
    assertThat(unfiled.getState()).isEqualTo(DifferenceState.CORRECTED_HERE);
  }

  @Test
  void a_wrong_state_is_corrected_to_that_of_the_other_side() {
    office.channel(ONE, "合成警方");
    office.imports(TODAY, ONE + ",合成警方,注销");

    office
        .correcting()
        .correct(only(DifferenceKind.WRONG_STATE).getId(), 0, with(DAY, null, null, ""));

    assertThat(office.corrections)
        .singleElement()
        .satisfies(c -> assertThat(c.state()).isEqualTo(ChannelState.CANCELLED));
  }

  @Test
  void settling_twice_or_from_a_stale_page_is_refused() {
    office.channel(ONE, "合成警方");
    office.imports(TODAY, ONE + ",合成警方,注销");
    long id = only(DifferenceKind.WRONG_STATE).getId();
    assertThatExceptionOfType(DifferenceChangedMeanwhile.class)
        .isThrownBy(() -> office.explaining().explain(id, 7, "理由"));

    office.explaining().explain(id, 0, "对方尚未同步。");

    assertThatExceptionOfType(DifferenceSettled.class)
        .isThrownBy(() -> office.asking().ask(id, 0, TODAY.plusDays(5), ""));
    assertThatExceptionOfType(DifferenceSettled.class)
        .isThrownBy(() -> office.correcting().correct(id, 0, with(DAY, null, null, "")));
    assertThat(office.corrections).isEmpty();
  }

  @Test
  void an_explanation_needs_its_reason() {
    office.channel(ONE, "合成警方");
    office.imports(TODAY, ONE + ",合成警方,注销");
    Difference state = only(DifferenceKind.WRONG_STATE);

    assertThatExceptionOfType(SettlementUnexplained.class)
        .isThrownBy(() -> office.explaining().explain(state.getId(), 0, " "));
    assertThat(state.getState()).isEqualTo(DifferenceState.OPEN);
  }

  @Test
  void a_unit_is_asked_until_a_day_reports_and_the_office_accepts() {
    office.channel(ONE, "合成警方");
    office.imports(TODAY, ONE + ",合成警方,注销");
    Difference state = only(DifferenceKind.WRONG_STATE);
    assertThatExceptionOfType(CorrectionDueDayWrong.class)
        .isThrownBy(() -> office.asking().ask(state.getId(), 0, TODAY, ""));
    assertThatExceptionOfType(CorrectionDueDayMissing.class)
        .isThrownBy(() -> office.asking().ask(state.getId(), 0, null, ""));

    office.asking().ask(state.getId(), 0, TODAY.plusDays(5), "请在全国系统恢复状态。");
    assertThat(office.told.all()).contains(BUREAU + " reconciliation_difference.text.asked");

    office.desk.change(AtTheDesk.person("clerk", new UnitCode("530621"), Role.UNIT_CLERK));
    assertThatExceptionOfType(NotYourUnit.class)
        .isThrownBy(() -> office.reporting().report(state.getId(), 0, "已改"));
    office.desk.change(AtTheDesk.person("clerk", BUREAU, Role.UNIT_CLERK));
    office.reporting().report(state.getId(), 0, "5月6日已恢复。");
    assertThat(state.getState()).isEqualTo(DifferenceState.ASKED);
    assertThat(state.getReply()).isEqualTo("5月6日已恢复。");

    office.accepting().accept(state.getId(), 0, "电话核实。");
    assertThat(state.getState()).isEqualTo(DifferenceState.CORRECTED_THERE);
  }

  @Test
  void two_near_entries_that_are_one_leave_the_name_to_be_settled() {
    office.channel(ONE, "合成县发布");
    office.imports(TODAY, "530621M008WX0009,合成县人民政府发布,正常");
    Difference proposal = office.books.differences.all.get(0);
    assertThat(proposal.getState()).isEqualTo(DifferenceState.PROPOSED);

    office.deciding().decide(proposal.getId(), 0, true, "");

    assertThat(office.books.differences.all)
        .filteredOn(Difference::isUnsettled)
        .extracting(Difference::getField)
        .containsExactly(ComparedField.NAME, ComparedField.CODE);
    office.imports(TODAY, "530621M008WX0009,合成县人民政府发布,正常", "530621M008WX0010,又一个,注销");
    assertThat(office.books.differences.all).filteredOn(Difference::isUnsettled).hasSize(2);
  }

  @Test
  void two_near_entries_that_are_two_are_unreported_and_unfiled_for_good() {
    office.channel(ONE, "合成县发布");
    office.imports(TODAY, "530621M008WX0009,合成县人民政府发布,正常");
    long proposal = office.books.differences.all.get(0).getId();

    office.deciding().decide(proposal, 0, false, "两个账号");

    assertThatExceptionOfType(NotAnOpenMatch.class)
        .isThrownBy(() -> office.deciding().decide(proposal, 0, true, ""));
    only(DifferenceKind.UNREPORTED);
    only(DifferenceKind.UNFILED);
    office.imports(TODAY, "530621M008WX0009,合成县人民政府发布,正常", "530621M008WX0010,又一个,注销");
    assertThat(office.books.differences.all).filteredOn(Difference::isUnsettled).hasSize(2);
  }

  @Test
  void a_tip_becomes_a_difference_with_reality_once() {
    office.channel(ONE, "合成警方");
    TipReport report = new TipReport(TipMedium.GROUP, "合成县公安局经办人", DAY, ONE, "", "群内反映该号已停用。");
    long tip = office.logging().log(report, List.of());
    TipFinding finding =
        new TipFinding(DifferenceKind.WRONG_STATE, ChannelState.CANCELLED, "", null, null);

    office.turning().turn(tip, finding);

    Difference found = only(DifferenceKind.WRONG_STATE);
    assertThat(found.getSource()).isEqualTo(Source.REALITY);
    assertThat(found.tipId()).contains(tip);
    assertThatExceptionOfType(TipDone.class).isThrownBy(() -> office.turning().turn(tip, finding));
    assertThatExceptionOfType(TipDone.class).isThrownBy(() -> office.keeping().keep(tip, "再看"));
  }

  @Test
  void a_tip_about_an_unregistered_channel_needs_its_unit() {
    long tip =
        office
            .logging()
            .log(
                new TipReport(TipMedium.TELEPHONE, "合成县办", DAY, "", "合成旅游", "有一个没有备案的号。"),
                List.of());

    assertThatExceptionOfType(TipChannelMissing.class)
        .isThrownBy(
            () ->
                office
                    .turning()
                    .turn(tip, new TipFinding(DifferenceKind.UNFILED, null, "", null, null)));
    assertThatExceptionOfType(TipUnitMissing.class)
        .isThrownBy(
            () ->
                office
                    .turning()
                    .turn(tip, new TipFinding(DifferenceKind.UNREPORTED, null, "", null, null)));
    office.turning().turn(tip, new TipFinding(DifferenceKind.UNREPORTED, null, "", BUREAU, null));
    assertThat(only(DifferenceKind.UNREPORTED).unit()).isEqualTo(BUREAU);
  }

  @Test
  void a_tip_says_who_when_and_what() {
    assertThatExceptionOfType(TipIncomplete.class)
        .isThrownBy(
            () ->
                office
                    .logging()
                    .log(new TipReport(TipMedium.GROUP, "", DAY, ONE, "", "x"), List.of()));
    assertThatExceptionOfType(UnknownTipCode.class)
        .isThrownBy(
            () ->
                office
                    .logging()
                    .log(new TipReport(TipMedium.GROUP, "某人", DAY, ONE, "", "x"), List.of()));
    assertThatExceptionOfType(TipInFuture.class)
        .isThrownBy(
            () ->
                office
                    .logging()
                    .log(
                        new TipReport(TipMedium.GROUP, "某人", TODAY.plusDays(1), ONE, "", "x"),
                        List.of()));
  }
}

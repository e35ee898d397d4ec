package org.duban.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.duban.reconciliation.TheOffice.TODAY;

import java.time.LocalDate;
import org.duban.document.FilesTaken;
import org.duban.document.Upload;
import org.junit.jupiter.api.Test;

/** What a snapshot does to the differences, and what is refused. */
class ImportingTest {
  private static final LocalDate EARLIER = TODAY.minusDays(10);
  private static final String ONE = "530621M008WX0001";
  private static final String TWO = "530621M008WX0002";

  private final TheOffice office = new TheOffice();

  @Test
  void a_first_snapshot_opens_every_difference_once() {
    office.channel(ONE, "合成警方");
    office.channel(TWO, "合成交通");

    office.imports(EARLIER, ONE + ",合成县公安局,正常", "530621M008WX0003,云上教育,正常");

    assertThat(office.books.differences.all)
        .extracting(Difference::getKind)
        .containsExactlyInAnyOrder(
            DifferenceKind.WRONG_INFORMATION, DifferenceKind.UNREPORTED, DifferenceKind.UNFILED);
    assertThat(office.events.all()).last().isInstanceOf(SnapshotImported.class);
  }

  @Test
  void a_later_snapshot_closes_what_agrees_and_keeps_the_rest() {
    office.channel(ONE, "合成警方");
    office.channel(TWO, "合成交通");
    office.imports(EARLIER, ONE + ",合成警方,注销", TWO + ",合成县交通运输,正常");

    long second = office.imports(TODAY, ONE + ",合成警方,正常", TWO + ",合成县交通运输,正常");

    Difference state = office.books.differences.only(DifferenceKind.WRONG_STATE);
    assertThat(state.getState()).isEqualTo(DifferenceState.AGREED);
    assertThat(state.closedBySnapshot()).contains(second);
    Difference name = office.books.differences.only(DifferenceKind.WRONG_INFORMATION);
    assertThat(name.getState()).isEqualTo(DifferenceState.OPEN);
    assertThat(name.lastSnapshot()).contains(second);
  }

  @Test
  void what_was_explained_stays_explained_until_it_says_something_else() {
    office.channel(ONE, "合成警方");
    office.imports(EARLIER.minusDays(1), ONE + ",合成县公安局,正常");
    Difference explained = office.books.differences.only(DifferenceKind.WRONG_INFORMATION);
    office.explaining().explain(explained.getId(), 0, "对方系统正在改版，名称暂不能改。");

    office.imports(EARLIER, ONE + ",合成县公安局,正常", TWO + ",另一个,正常");
    assertThat(explained.getState()).isEqualTo(DifferenceState.EXPLAINED);
    office.books.differences.only(DifferenceKind.WRONG_INFORMATION);

    office.imports(TODAY, ONE + ",合成县公安,正常");
    assertThat(office.books.differences.all)
        .filteredOn(d -> d.getKind() == DifferenceKind.WRONG_INFORMATION)
        .extracting(Difference::getState)
        .containsExactly(DifferenceState.EXPLAINED, DifferenceState.OPEN);
  }

  @Test
  void a_file_that_speaks_of_websites_only_says_nothing_of_accounts() {
    office.channel(ONE, "合成警方");
    office.imports(TODAY, "5306210001,合成县政府,正常");

    assertThat(office.books.differences.all)
        .extracting(Difference::getKind)
        .containsExactly(DifferenceKind.UNREPORTED);
  }

  @Test
  void the_same_file_twice_is_told_and_changes_nothing() {
    office.imports(EARLIER, ONE + ",合成警方,正常");
    ImportSnapshot again = office.importing();
    // Digests of a test count files: the first of every intake is the same.
    again.files = new FilesTaken();
    String text = "新媒体标识码,账号名称,账号状态\n" + ONE + ",合成警方,正常";

    assertThatExceptionOfType(SnapshotKnown.class)
        .isThrownBy(
            () ->
                again.importFile(
                    Source.NATIONAL, TODAY, new Upload("又一次.csv", text.getBytes(UTF_8))));
    assertThat(office.books.snapshots.all).hasSize(1);
  }

  @Test
  void a_file_of_another_city_is_refused() {
    assertThatExceptionOfType(SnapshotOfOtherCity.class)
        .isThrownBy(
            () ->
                office.imports(
                    TODAY, "510921M001WX0001,外地甲,正常", "510921M001WX0002,外地乙,正常", ONE + ",甲,正常"));
    assertThat(office.books.snapshots.all).isEmpty();
  }

  @Test
  void days_that_cannot_be_are_refused() {
    office.imports(TODAY, ONE + ",合成警方,正常");

    assertThatExceptionOfType(SnapshotOutdated.class)
        .isThrownBy(() -> office.imports(EARLIER, TWO + ",合成,正常"));
    assertThatExceptionOfType(SnapshotInFuture.class)
        .isThrownBy(() -> office.imports(TODAY.plusDays(1), TWO + ",合成,正常"));
    assertThatExceptionOfType(SnapshotDayMissing.class)
        .isThrownBy(
            () ->
                office
                    .importing()
                    .importFile(Source.NATIONAL, null, new Upload("a.csv", new byte[1])));
    assertThatExceptionOfType(SnapshotSourceMissing.class)
        .isThrownBy(
            () -> office.importing().importFile(null, TODAY, new Upload("a.csv", new byte[1])));
  }

  @Test
  void a_file_without_a_usable_row_is_refused() {
    assertThatExceptionOfType(NoUsableRow.class)
        .isThrownBy(() -> office.imports(TODAY, ONE + ",,正常"));
  }
}

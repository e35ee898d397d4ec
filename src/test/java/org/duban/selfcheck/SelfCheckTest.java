package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.selfcheck.SelfCheckFixtures.CLERK;
import static org.duban.selfcheck.SelfCheckFixtures.DUE;
import static org.duban.selfcheck.SelfCheckFixtures.LEADER;
import static org.duban.selfcheck.SelfCheckFixtures.NOW;
import static org.duban.selfcheck.SelfCheckFixtures.REVIEWER;
import static org.duban.selfcheck.SelfCheckFixtures.TODAY;
import static org.duban.selfcheck.SelfCheckFixtures.complete;
import static org.duban.selfcheck.SelfCheckFixtures.empty;
import static org.duban.selfcheck.SelfCheckFixtures.sealed;
import static org.duban.selfcheck.SelfCheckFixtures.submitted;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.Optional;
import org.duban.people.SamePersonMayNotApprove;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

  @Test
  void its_number_is_the_quarter_and_the_unit() {
    assertThat(empty().key().value()).isEqualTo("2021Q2-990123M005");
  }

  @Test
  void it_is_written_sealed_received_and_filed() {
    SelfCheck report = sealed();
    report.receive(REVIEWER, NOW);
    report.file(NOW);

    assertThat(report.getState()).isEqualTo(SelfCheckState.FILED);
    assertThat(report.writtenBy()).contains(CLERK);
    assertThat(report.sealedBy()).contains(LEADER);
    assertThat(report.receivedBy()).contains(REVIEWER);
    assertThat(report.filedAt()).contains(NOW);
  }

  @Test
  void an_incomplete_report_is_not_handed_up() {
    SelfCheck report = empty();

    assertThatThrownBy(() -> report.submit(CLERK)).isInstanceOf(SelfCheckIncomplete.class);
    assertThat(report.getState()).isEqualTo(SelfCheckState.WRITING);
  }

  @Test
  void nobody_seals_what_they_wrote() {
    SelfCheck report = submitted();

    assertThatThrownBy(() -> report.seal(SelfCheckFixtures.PDF, CLERK, NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void nobody_receives_what_they_wrote_or_sealed() {
    SelfCheck report = sealed();

    assertThatThrownBy(() -> report.receive(CLERK, NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
    assertThatThrownBy(() -> report.receive(LEADER, NOW))
        .isInstanceOf(SamePersonMayNotApprove.class);
  }

  @Test
  void what_is_sealed_cannot_be_rewritten() {
    SelfCheck report = sealed();

    assertThatThrownBy(() -> report.write(complete(), CLERK, TODAY))
        .isInstanceOf(SelfCheckNotAtThisStep.class);
    assertThat(report.isAsSealed()).isTrue();
  }

  @Test
  void a_returned_report_loses_its_seal_and_can_be_sealed_again() {
    SelfCheck report = sealed();
    String first = report.digest().orElseThrow();

    report.sendBack(" 请说明未办结留言。 ");
    assertThat(report.getState()).isEqualTo(SelfCheckState.WRITING);
    assertThat(report.digest()).isEmpty();
    assertThat(report.sealedBy()).isEmpty();
    assertThat(report.returnReason()).contains("请说明未办结留言。");

    report.submit(CLERK);
    report.seal(SelfCheckFixtures.PDF, LEADER, NOW.plusSeconds(60));
    assertThat(report.returnReason()).isEmpty();
    assertThat(report.digest()).isPresent().isNotEqualTo(Optional.of(first));
  }

  @Test
  void whoever_returns_says_why_and_not_endlessly() {
    SelfCheck report = submitted();

    assertThatThrownBy(() -> report.sendBack("  ")).isInstanceOf(SelfCheckReturnNeedsReason.class);
    assertThatThrownBy(() -> report.sendBack("改".repeat(1001)))
        .isInstanceOf(SelfCheckTextTooLong.class);
  }

  @Test
  void a_draft_and_a_received_report_cannot_be_returned() {
    SelfCheck received = sealed();
    received.receive(REVIEWER, NOW);

    assertThatThrownBy(() -> empty().sendBack("改")).isInstanceOf(SelfCheckNotAtThisStep.class);
    assertThatThrownBy(() -> received.sendBack("改")).isInstanceOf(SelfCheckNotAtThisStep.class);
  }

  @Test
  void it_is_late_by_its_first_sealing() {
    SelfCheck report = submitted();
    assertThat(report.isLate(DUE)).isFalse();
    assertThat(report.isLate(DUE.plusSeconds(1))).isTrue();

    report.seal(SelfCheckFixtures.PDF, LEADER, DUE);
    report.sendBack("改");
    assertThat(report.isLate(DUE.plus(Duration.ofDays(9)))).isFalse();
  }

  @Test
  void a_page_that_is_behind_is_refused() {
    SelfCheck report = empty();

    report.expectVersion(0);
    assertThatThrownBy(() -> report.expectVersion(1)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void it_is_filed_only_after_it_was_received() {
    SelfCheck report = sealed();

    assertThatThrownBy(() -> report.file(NOW)).isInstanceOf(SelfCheckNotAtThisStep.class);
  }
}

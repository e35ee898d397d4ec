package org.duban.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.selfcheck.SelfCheckFixtures.line;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportLineTest {

  @Test
  void more_cannot_be_done_than_there_were() {
    assertThatThrownBy(() -> line(ReportSection.MESSAGES, 46, 53))
        .isInstanceOf(MoreSettledThanReceived.class);
    assertThat(line(ReportSection.MESSAGES, 46, 46).settled()).isEqualTo(46);
  }

  @Test
  void a_section_that_does_not_settle_forgets_the_second_number() {
    assertThat(line(ReportSection.UPDATES, 3, 9).settled()).isZero();
  }

  @Test
  void a_line_has_a_name_and_no_negative_numbers() {
    assertThatThrownBy(() -> ReportLine.entered(ReportSection.UPDATES, " ", 1, 0))
        .isInstanceOf(LineWithoutName.class);
    assertThatThrownBy(() -> ReportLine.entered(ReportSection.UPDATES, "栏".repeat(101), 1, 0))
        .isInstanceOf(LineWithoutName.class);
    assertThatThrownBy(() -> line(ReportSection.UPDATES, -1, 0)).isInstanceOf(NegativeCount.class);
    assertThatThrownBy(() -> line(ReportSection.MESSAGES, 1, -1)).isInstanceOf(NegativeCount.class);
  }

  @Test
  void totals_are_the_sums_of_their_own_section() {
    var lines =
        List.of(
            line(ReportSection.MESSAGES, 30, 26),
            line(ReportSection.MESSAGES, 23, 20),
            line(ReportSection.FINDINGS, 4, 4));

    Totals totals = Totals.of(ReportSection.MESSAGES, lines);

    assertThat(totals).isEqualTo(new Totals(53, 46));
    assertThat(totals.remainder()).isEqualTo(7);
    assertThat(totals.rate()).contains(new BigDecimal("86.8"));
  }

  @Test
  void nothing_received_has_no_rate() {
    assertThat(Totals.of(ReportSection.MESSAGES, List.of()).rate()).isEmpty();
  }
}

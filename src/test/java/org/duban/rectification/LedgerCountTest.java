package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.duban.shared.Quarter;
import org.junit.jupiter.api.Test;

class LedgerCountTest {
  private static final Quarter SECOND = Cases.QUARTER;
  private static final Quarter THIRD = SECOND.next();

  @Test
  void struck_off_and_open_are_counted_apart() {
    var made = halfPassed();
    assertThat(LedgerCount.of(SECOND, made.getItems()))
        .isEqualTo(new LedgerCount(2, 0, 1, 0, 1, 0));
  }

  @Test
  void what_is_carried_stands_in_both_ledgers_and_is_open_in_the_old_one_for_good() {
    var made = halfPassed();
    made.carryOver(SECOND, THIRD, Cases.NOW);
    made.item(2).rechecked(RecheckResult.RECTIFIED, Cases.NOW);
    assertThat(LedgerCount.of(SECOND, made.getItems()))
        .isEqualTo(new LedgerCount(2, 0, 1, 0, 1, 1));
    assertThat(LedgerCount.of(THIRD, made.getItems())).isEqualTo(new LedgerCount(1, 1, 1, 0, 0, 0));
  }

  @Test
  void other_quarters_do_not_count() {
    assertThat(LedgerCount.of(new Quarter(2020, 1), halfPassed().getItems()))
        .isEqualTo(new LedgerCount(0, 0, 0, 0, 0, 0));
  }

  @Test
  void an_upheld_objection_counts_as_withdrawn() {
    var made = Cases.writing();
    made.raiseObjection(Map.of(1L, "误判"), Cases.CLERK, Cases.NOW);
    made.decideObjections(Set.of(1L), Cases.REVIEWER, "成立", Cases.NOW);
    assertThat(LedgerCount.of(SECOND, made.getItems()))
        .isEqualTo(new LedgerCount(2, 0, 0, 1, 1, 0));
  }

  private static RectificationCase halfPassed() {
    var made = Cases.rechecking();
    made.recheck(Map.of(1L, RecheckResult.RECTIFIED, 2L, RecheckResult.NOT_RECTIFIED), Cases.NOW);
    return made;
  }
}

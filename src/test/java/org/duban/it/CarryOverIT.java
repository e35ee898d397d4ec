package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.duban.rectification.CarryOverOpenItems;
import org.duban.rectification.LedgerCount;
import org.duban.rectification.PastAnswer;
import org.duban.rectification.RecheckResult;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is open when its quarter ends goes on in the next one's ledger. */
@ExtendWith(ArquillianExtension.class)
class CarryOverIT {
  private static final Quarter QUARTER = new Quarter(2020, 3);

  @Inject Reports reports;
  @Inject CarryOverOpenItems carryOver;
  @Inject Rectifications cases;
  @Inject Stored stored;

  @Test
  void a_carried_problem_keeps_its_history_and_is_carried_once() {
    reports.open(QUARTER);
    CaseKey key = reports.keys(QUARTER, true).get(0);
    reports.reportThrough(key);
    reports.recheck(key, RecheckResult.NOT_RECTIFIED);
    reports.task(key, "writeReport");

    int carried = stored.read(() -> carryOver.carryOver(QUARTER));
    int again = stored.read(() -> carryOver.carryOver(QUARTER));

    assertThat(carried).isPositive();
    assertThat(again).isZero();
    LedgerCount next = stored.read(() -> LedgerCount.of(QUARTER.next(), cases.listItems()));
    assertThat(next.broughtIn()).isEqualTo(carried);
    assertThat(stored.read(() -> pastResults(key)))
        .isNotEmpty()
        .containsOnly(RecheckResult.NOT_RECTIFIED);
  }

  /** What the re-checks said of the case's problems that stand in the next quarter's ledger. */
  private List<RecheckResult> pastResults(CaseKey key) {
    return cases.get(key).getItems().stream()
        .filter(item -> item.stoodIn(QUARTER.next()))
        .map(RectificationItem::getPastAnswers)
        .flatMap(List::stream)
        .map(PastAnswer::result)
        .toList();
  }
}

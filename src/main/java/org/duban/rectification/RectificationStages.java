package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.inspection.CycleState;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.QuarterStage;
import org.duban.inspection.StageCard;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

/** 整改 and 销号 on the quarter's page: who has reported, and what has left the ledger. */
@ApplicationScoped
public class RectificationStages {
  private static final String REPORTS = "rectification_stage.text.reports";
  private static final String CLOSE_OUT = "rectification_stage.text.close_out";
  private static final String WAITING = "rectification_stage.status.waiting";

  @Inject Rectifications cases;
  @Inject InspectionCycles cycles;
  @Inject OfficeClock clock;

  /** How many of the ordered units have handed their sealed report in. */
  @Produces
  public QuarterStage reporting() {
    return new Stage(50, REPORTS);
  }

  /** How many of the problems have left the ledger. */
  @Produces
  public QuarterStage closingOut() {
    return new Stage(70, CLOSE_OUT);
  }

  private final class Stage implements QuarterStage {
    private final int order;
    private final String textKey;

    Stage(int order, String textKey) {
      this.order = order;
      this.textKey = textKey;
    }

    @Override
    public int order() {
      return order;
    }

    /** Quarters that were archived without cases have nothing to show. */
    @Override
    public Optional<StageCard> of(Quarter quarter) {
      List<RectificationCase> ordered = cases.listOf(quarter);
      if (!ordered.isEmpty()) {
        return Optional.of(
            textKey.equals(REPORTS) ? reports(quarter, ordered) : closeOut(quarter, ordered));
      }
      return cycles
          .find(quarter)
          .filter(c -> c.getState() != CycleState.CLOSED)
          .map(c -> new StageCard(textKey, "0/0", WAITING, "", "grey", "", false));
    }

    private StageCard reports(Quarter quarter, List<RectificationCase> ordered) {
      long missing = ordered.stream().filter(c -> c.getState().isWithUnit()).count();
      long late = ordered.stream().filter(c -> c.isOverdue(clock.instant())).count();
      String word = late > 0 ? "late" : missing > 0 ? "unreported" : "reported";
      String fact = late > 0 ? String.valueOf(late) : missing > 0 ? String.valueOf(missing) : "";
      return new StageCard(
          textKey,
          ordered.size() - missing + "/" + ordered.size(),
          "rectification_stage.status." + word,
          fact,
          late > 0 ? "red" : missing > 0 ? "blue" : "green",
          "rectification/cases.xhtml?quarter=" + quarter,
          missing > 0);
    }

    private StageCard closeOut(Quarter quarter, List<RectificationCase> ordered) {
      List<RectificationItem> items = ordered.stream().flatMap(c -> c.getItems().stream()).toList();
      long open = items.stream().filter(RectificationItem::isOpen).count();
      boolean begun =
          open < items.size()
              || ordered.stream().anyMatch(c -> c.getState() == CaseState.RECHECKING);
      String word = open == 0 ? "struck_off" : "open";
      return new StageCard(
          textKey,
          items.size() - open + "/" + items.size(),
          begun ? "rectification_stage.status." + word : WAITING,
          begun && open > 0 ? String.valueOf(open) : "",
          open == 0 ? "green" : begun ? "amber" : "grey",
          "rectification/ledger.xhtml?quarter=" + quarter,
          false);
    }
  }
}

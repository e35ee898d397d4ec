package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.shared.Quarter;

/** This feature's own stages: inspection and verification. */
@ApplicationScoped
public class InspectionStages {
  @Inject InspectionCycles cycles;
  @Inject Inspections inspections;

  /** How many channels have a result. */
  @Produces
  public QuarterStage inspecting() {
    return new Stage(20, "inspection_quarter.text.inspection");
  }

  /** How many of the failed ones the section chief has verified. */
  @Produces
  public QuarterStage verifying() {
    return new Stage(30, "inspection_quarter.text.verification");
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

    @Override
    public Optional<StageCard> of(Quarter quarter) {
      return cycles.find(quarter).map(c -> card(c, inspections.listOf(quarter)));
    }

    private StageCard card(InspectionCycle cycle, List<Inspection> all) {
      boolean verification = order == 30;
      CycleState working = verification ? CycleState.VERIFYING : CycleState.INSPECTING;
      long done =
          all.stream()
              .filter(
                  i ->
                      i.getState() == InspectionState.VERIFIED
                          || !verification && i.getState() == InspectionState.INSPECTED)
              .count();
      int progress = cycle.getState().compareTo(working);
      String state = progress > 0 ? "done" : progress == 0 ? "running" : "waiting";
      String tone = progress > 0 ? "green" : progress == 0 ? "blue" : "grey";
      return new StageCard(
          textKey,
          done + "/" + all.size(),
          "inspection_quarter.status." + state,
          "",
          tone,
          "inspection/results.xhtml?quarter=" + cycle.getQuarter(),
          progress == 0);
    }
  }
}

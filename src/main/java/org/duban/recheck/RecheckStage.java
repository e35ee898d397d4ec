package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.inspection.CycleState;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.QuarterStage;
import org.duban.inspection.StageCard;
import org.duban.shared.Quarter;

/** 复核 on the quarter's page: how many of the re-checks that began are concluded. */
@ApplicationScoped
public class RecheckStage implements QuarterStage {
  private static final String NAME = "recheck_stage.text.name";

  @Inject Rechecks rechecks;
  @Inject InspectionCycles cycles;

  @Override
  public int order() {
    return 60;
  }

  /** Quarters that were archived without re-checks have nothing to show. */
  @Override
  public Optional<StageCard> of(Quarter quarter) {
    List<Recheck> all = rechecks.listOf(quarter);
    if (all.isEmpty()) {
      return cycles
          .find(quarter)
          .filter(c -> c.getState() != CycleState.CLOSED)
          .map(
              c ->
                  new StageCard(
                      NAME, "0/0", "recheck_stage.status.waiting", "", "grey", "", false));
    }
    long running = all.stream().filter(r -> r.getState() != RecheckState.CONCLUDED).count();
    long failed =
        all.stream().filter(r -> r.getState() == RecheckState.CONCLUDED && !r.isPassed()).count();
    String word = running > 0 ? "running" : failed > 0 ? "failed" : "passed";
    return Optional.of(
        new StageCard(
            NAME,
            all.size() - running + "/" + all.size(),
            "recheck_stage.status." + word,
            running > 0 ? String.valueOf(running) : failed > 0 ? String.valueOf(failed) : "",
            running > 0 ? "blue" : failed > 0 ? "amber" : "green",
            "rectification/cases.xhtml?quarter=" + quarter + "&state=RECHECKING",
            running > 0));
  }
}

package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.handling.TakesBack;

/**
 * 撤回 of a report. A due date does not move with it: a unit that hands something in and takes it
 * back at once would otherwise give itself time.
 */
@ApplicationScoped
public class RectificationTakesBack implements TakesBack {
  private static final Map<Way, Outcome> OUTCOMES =
      Map.of(
          new Way("writeReport", "sealReport"), Outcome.RETURNED,
          new Way("sealReport", "reviewByCounty"), Outcome.RETURNED_LEADER,
          new Way("sealReport", "reviewByCity"), Outcome.RETURNED_LEADER,
          new Way("reviewByCounty", "reviewByCity"), Outcome.RETURNED_COUNTY);

  private static final Map<String, CaseState> TARGETS =
      Map.of(
          "writeReport", CaseState.WRITING,
          "sealReport", CaseState.SEALING,
          "reviewByCounty", CaseState.COUNTY_REVIEW);

  private final Rectifications cases;

  @SuppressWarnings("NullAway")
  protected RectificationTakesBack() {
    this(null);
  }

  @Inject
  public RectificationTakesBack(Rectifications cases) {
    this.cases = cases;
  }

  @Override
  public ProcessKey process() {
    return ProcessKey.RECTIFICATION;
  }

  @Override
  public Map<Way, Outcome> ways() {
    return Map.copyOf(OUTCOMES);
  }

  @Override
  public void takeBack(CaseKey key, Way way, UserId by) {
    cases.get(key).takeBack(TARGETS.getOrDefault(way.done(), CaseState.WRITING));
  }
}

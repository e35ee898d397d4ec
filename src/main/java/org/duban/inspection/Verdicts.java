package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.Decisions;
import org.jspecify.annotations.Nullable;

/** Judges one inspection: counts the points and asks the decision table (SC-2, SC-3, Q10). */
@ApplicationScoped
public class Verdicts {
  private Decisions decisions;

  @SuppressWarnings("NullAway.Init")
  protected Verdicts() {}

  @Inject
  public Verdicts(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The verdict on the confirmed findings; suspicions and dismissed ones do not count. */
  public Judgement judge(Inspection inspection, IndicatorSet set) {
    List<Finding> findings = inspection.confirmed();
    boolean vetoed = findings.stream().anyMatch(Finding::isVeto);
    boolean scored = inspection.getChannel().isPortal() && !vetoed;
    Scoring.@Nullable Score score = scored ? score(findings, set) : null;
    Map<String, @Nullable Object> inputs = new HashMap<>();
    inputs.put("vetoed", vetoed);
    inputs.put("scored", scored);
    inputs.put("score", score == null ? 0.0 : score.part2().doubleValue());
    inputs.put("failedMonth", !inspection.failedMonths().isEmpty());
    Map<String, Object> answer = decisions.decide(DecisionKey.VERDICT, inputs);
    BigDecimal total = score == null ? null : score.total();
    return new Judgement(
        Verdict.valueOf(String.valueOf(answer.get("verdict"))),
        VerdictReason.valueOf(String.valueOf(answer.get("reason"))),
        total);
  }

  private static Scoring.Score score(List<Finding> findings, IndicatorSet set) {
    return new Scoring(set, false)
        .score(
            findings.stream()
                .map(f -> new Scoring.Points(f.getIndicatorId(), f.getPoints()))
                .toList());
  }
}

package org.duban.selfcheck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk wrote into a report, complete or not.
 *
 * @param period null while a day of it is missing
 * @param verdict null while the unit has not concluded
 * @param remainders why something is left over, by section
 * @param problems 存在问题
 * @param measures 整改情况
 * @param nextSteps 下一步打算
 */
public record SelfCheckContent(
    @Nullable ReportPeriod period,
    List<CheckRun> runs,
    List<ReportLine> lines,
    Map<ReportSection, String> remainders,
    SelfCheckFigures figures,
    @Nullable OwnVerdict verdict,
    String problems,
    String measures,
    String nextSteps) {

  public SelfCheckContent {
    runs = List.copyOf(runs);
    lines = List.copyOf(lines);
    remainders = Map.copyOf(remainders);
  }

  /** What is missing before a report with this content can be handed up. */
  public Set<SelfCheckGap> gaps() {
    return ContentRules.gaps(this);
  }
}

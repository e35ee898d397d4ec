package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.Quarter;

/** Tells which channels failed this quarter and the one before (Z25, Z27). */
@ApplicationScoped
public class RepeatedFailures implements QuarterNotice {
  @Inject ResultsView results;

  @Override
  public List<Line> of(Quarter quarter) {
    List<Inspection> repeated =
        results.listOf(quarter).stream().filter(i -> i.isFailed() && i.isFailedBefore()).toList();
    if (repeated.isEmpty()) {
      return List.of();
    }
    String names =
        String.join("、", repeated.stream().limit(3).map(i -> i.getChannel().getName()).toList());
    return List.of(
        new Line(
            "inspection_quarter.label.repeated",
            "amber",
            "%d 个渠道连续两个季度不合格：%s%s"
                .formatted(repeated.size(), names, repeated.size() > 3 ? "等" : ""),
            "inspection/results.xhtml?quarter=" + quarter + "&show=repeated"));
  }
}

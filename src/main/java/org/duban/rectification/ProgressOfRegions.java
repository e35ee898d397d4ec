package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.inspection.RegionFigures;
import org.duban.inspection.RegionProgress;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** How far rectification has come in each county, for the quarter's page. */
@ApplicationScoped
public class ProgressOfRegions implements RegionProgress {
  @Inject Rectifications cases;
  @Inject OfficeClock clock;

  /** Municipal departments count with the city, as in the inspection's own figures. */
  @Override
  public Map<String, Progress> of(Quarter quarter) {
    return cases.listOf(quarter).stream()
        .collect(
            Collectors.groupingBy(
                c -> c.county().map(UnitCode::value).orElse(RegionFigures.CITY),
                Collectors.collectingAndThen(Collectors.toList(), this::progress)));
  }

  private Progress progress(List<RectificationCase> ordered) {
    Instant now = clock.instant();
    int closed = (int) ordered.stream().filter(c -> c.getState().isOver()).count();
    int unreported = (int) ordered.stream().filter(c -> c.getState().isWithUnit()).count();
    int overdue = (int) ordered.stream().filter(c -> c.isOverdue(now)).count();
    return new Progress(closed, ordered.size() - closed - unreported, unreported, overdue);
  }
}

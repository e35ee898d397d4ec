package org.duban.circular;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.InspectionCycles;
import org.duban.shared.OfficeClock;
import org.duban.shared.RateStyle;

/** Fills an empty circular from its quarter's inspections. */
@Dependent
class FirstDraft {
  @Inject CheckedRows checkedRows;
  @Inject InspectionCycles cycles;
  @Inject RateStyle style;
  @Inject Office office;
  @Inject OfficeClock clock;

  /** Takes the rows of the quarter as they stand now and writes the text over them. */
  void fill(Circular circular, ReportDemand demand) {
    InspectionCycle cycle = cycles.get(circular.getQuarter());
    List<CheckedChannel> rows = checkedRows.of(circular.getQuarter());
    Map<Section, String> text =
        DraftText.write(
            CircularFigures.of(rows, List.of(), style),
            circular.corrects().isPresent(),
            cycle.isCityPortalCounted(),
            cycle.getWebsiteRounds(),
            demand.nilReportRequired(),
            office.getContact());
    circular.draft(
        rows, cycle.getWindow(), demand, text, new HouseStyle(office, style), clock.instant());
  }
}

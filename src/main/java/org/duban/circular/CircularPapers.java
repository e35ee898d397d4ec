package org.duban.circular;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.duban.shared.CheckWindow;
import org.duban.shared.OfficeClock;
import org.duban.shared.RateStyle;
import org.jspecify.annotations.Nullable;

/** Makes the paper of a circular from its rows, its text and what was stated for its quarter. */
@Dependent
class CircularPapers {
  @Inject Circulars circulars;
  @Inject StatedFigures stated;
  @Inject RateStyle style;
  @Inject Office office;
  @Inject OfficeClock clock;

  /** The paper as it is stored. */
  CircularPaper of(Circular circular) {
    return of(circular, circular.sections(), circular.demand().orElse(null));
  }

  /** The paper with another text, for checking before it is stored. */
  CircularPaper of(Circular circular, Map<Section, String> text, @Nullable ReportDemand demand) {
    HouseStyle house = circular.style().orElseGet(() -> new HouseStyle(office, style));
    CircularFigures figures = figures(circular, demand, house);
    return new CircularPaper(
        circular,
        house.officeName(),
        house.organCode(),
        circular.issuedAt().map(at -> LocalDate.ofInstant(at, clock.zone())).orElse(null),
        circular.window().map(CheckWindow::chinese).orElse(""),
        Map.copyOf(text),
        figures,
        FigureDifferences.between(
            figures, stated.of(circular.getQuarter()), stated.rowsOf(circular.getQuarter())));
  }

  private CircularFigures figures(
      Circular circular, @Nullable ReportDemand demand, HouseStyle house) {
    Circular corrected = circular.corrects().flatMap(circulars::find).orElse(null);
    return CircularFigures.of(
        circular.rows(),
        DraftText.facts(
            house.officeName(),
            circular.getQuarter(),
            circular.window().orElse(null),
            demand,
            corrected,
            circular.getCorrectionReason()),
        house.rates());
  }
}

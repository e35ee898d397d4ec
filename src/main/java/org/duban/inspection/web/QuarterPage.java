package org.duban.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.inspection.CycleState;
import org.duban.inspection.Draws;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.Inspections;
import org.duban.inspection.QuarterNotice;
import org.duban.inspection.QuarterStage;
import org.duban.inspection.RegionFigures;
import org.duban.inspection.RegionProgress;
import org.duban.inspection.ResultsView;
import org.duban.inspection.StageCard;
import org.duban.inspection.UnreadableQuarter;
import org.duban.shared.Quarter;
import org.duban.shared.Rate;
import org.duban.shared.RateStyle;
import org.jspecify.annotations.Nullable;

/** The quarter at a glance: stages, regions, trend and what to watch. */
@Named
@RequestScoped
public class QuarterPage {
  private static final int TREND_QUARTERS = 6;
  private static final String UNKNOWN = "—";

  @Inject private InspectionCycles cycles;
  @Inject private Inspections inspections;
  @Inject private ResultsView results;
  @Inject private Draws draws;
  @Inject private RateStyle rates;
  @Inject @Any private Instance<QuarterStage> stages;
  @Inject @Any private Instance<RegionProgress> progress;
  @Inject @Any private Instance<QuarterNotice> notices;

  private String quarter = "";
  private @Nullable InspectionCycle cycle;
  private List<Inspection> all = List.of();
  private List<RegionRow> regions = List.of();
  private List<TrendChart.Point> trend = List.of();

  /** One row of the table, with words ready to print. */
  public record RegionRow(
      String code,
      String name,
      RegionFigures figures,
      String websiteRate,
      String accountRate,
      RegionProgress.@Nullable Progress progress,
      boolean total) {}

  /** Reads the quarter of the address; the newest one when it names none. */
  public void load() {
    cycle =
        quarter.isEmpty()
            ? cycles.list().stream().findFirst().orElse(null)
            : cycles.get(parse(quarter));
    if (cycle == null) {
      return;
    }
    all = results.listOf(cycle.getQuarter());
    regions = readRegions(cycle.getQuarter());
    trend = readTrend(cycle.getQuarter());
  }

  /**
   * The quarter of an address.
   *
   * @throws UnreadableQuarter when the text is none, as after an edit by hand
   */
  static Quarter parse(String text) {
    if (!text.matches("2\\d{3}Q[1-4]")) {
      throw new UnreadableQuarter();
    }
    return Quarter.parse(text);
  }

  private List<RegionRow> readRegions(Quarter of) {
    Map<String, RegionProgress.Progress> cases = new HashMap<>();
    progress.stream().map(p -> p.of(of)).forEach(cases::putAll);
    return Stream.concat(
            RegionFigures.of(all).stream().map(f -> row(f, nameOf(f), cases.get(f.code()), false)),
            Stream.of(RegionFigures.total(all))
                .map(f -> row(f, Texts.of("inspection_quarter.label.total"), null, true)))
        .toList();
  }

  private RegionRow row(
      RegionFigures f, String name, RegionProgress.@Nullable Progress cases, boolean total) {
    return new RegionRow(
        f.code(),
        name,
        f,
        rate(f.websites(), f.websiteRate(rates)),
        rate(f.accounts(), f.accountRate(rates)),
        cases,
        total);
  }

  private String rate(int inspected, Rate rate) {
    if (!isJudged()) {
      return UNKNOWN;
    }
    return inspected == 0 ? "" : rate.toString();
  }

  /** Whether there are verdicts: a share of what nobody has looked at would read as a result. */
  public boolean isJudged() {
    return getCycle().getState().compareTo(CycleState.VERIFYING) >= 0;
  }

  private static String nameOf(RegionFigures figures) {
    return figures.name().isEmpty() ? Texts.of("inspection_quarter.label.city") : figures.name();
  }

  private List<TrendChart.Point> readTrend(Quarter until) {
    return cycles.list().stream()
        .filter(c -> c.getState().compareTo(CycleState.VERIFIED) >= 0 && results.isOpen(c))
        .map(InspectionCycle::getQuarter)
        .filter(q -> q.compareTo(until) <= 0)
        .limit(TREND_QUARTERS)
        .sorted()
        .map(q -> point(q, RegionFigures.total(inspections.listOf(q))))
        .filter(p -> p.inspected() > 0)
        .toList();
  }

  private TrendChart.Point point(Quarter q, RegionFigures total) {
    var rate = total.accountRate(rates);
    double percent = rate.isOfNothing() ? 0 : rate.percent().doubleValue();
    return new TrendChart.Point(
        q.toString(),
        q.chinese(),
        total.accounts(),
        total.failedAccounts(),
        percent,
        rate.toString());
  }

  public List<StageCard> getStages() {
    return cycle == null
        ? List.of()
        : stages.stream()
            .sorted(Comparator.comparingInt(QuarterStage::order))
            .flatMap(s -> s.of(getCycle().getQuarter()).stream())
            .toList();
  }

  public List<QuarterNotice.Line> getNotices() {
    return cycle == null
        ? List.of()
        : notices.stream()
            .map(n -> n.of(getCycle().getQuarter()))
            .flatMap(Collection::stream)
            .toList();
  }

  public InspectionCycle getCycle() {
    if (cycle == null) {
      throw new IllegalStateException("no quarter");
    }
    return cycle;
  }

  public boolean isUnopened() {
    return cycle == null;
  }

  public boolean isDrawn() {
    return cycle != null && !draws.listOf(cycle.getQuarter()).isEmpty();
  }

  public boolean isProgressKnown() {
    return regions.stream().anyMatch(r -> r.progress() != null);
  }

  public String getHeading() {
    return cycle == null
        ? Texts.of("inspection_quarter.title")
        : Texts.of("inspection_quarter.label.heading", cycle.getQuarter());
  }

  public List<RegionRow> getRegions() {
    return regions;
  }

  public RegionFigures getTotal() {
    return RegionFigures.total(all);
  }

  public TrendChart getChart() {
    return new TrendChart(trend);
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }
}

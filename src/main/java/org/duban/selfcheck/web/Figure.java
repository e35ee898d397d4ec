package org.duban.selfcheck.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.selfcheck.SelfCheckFigures;
import org.jspecify.annotations.Nullable;

/** The single figures in the order in which the page asks for them. */
public enum Figure {
  VISITS(true, SelfCheckFigures::visits),
  PAGE_VIEWS(true, SelfCheckFigures::pageViews),
  BOUNCE_RATE(false, SelfCheckFigures::bounceRate),
  MEAN_HANDLING_DAYS(false, SelfCheckFigures::meanHandlingDays),
  SERVICE_GUIDES(true, SelfCheckFigures::serviceGuides),
  REGISTERED_ACCOUNTS(true, SelfCheckFigures::registeredAccounts),
  ACCOUNTS_OPENED(true, SelfCheckFigures::accountsOpened),
  ACCOUNTS_CANCELLED(true, SelfCheckFigures::accountsCancelled),
  SECURITY_SCANS(true, SelfCheckFigures::securityScans),
  INCIDENTS(true, SelfCheckFigures::incidents),
  DRILLS(true, SelfCheckFigures::drills),
  TRAININGS(true, SelfCheckFigures::trainings),
  TRAINEES(true, SelfCheckFigures::trainees),
  SATISFACTION(false, SelfCheckFigures::satisfaction);

  private final boolean whole;
  private final Function<SelfCheckFigures, @Nullable Number> reader;

  Figure(boolean whole, Function<SelfCheckFigures, @Nullable Number> reader) {
    this.whole = whole;
    this.reader = reader;
  }

  /** Whether it counts something; otherwise it has decimals. */
  public boolean isWhole() {
    return whole;
  }

  static List<Figure> counts() {
    return Arrays.stream(values()).filter(Figure::isWhole).toList();
  }

  static List<Figure> rates() {
    return Arrays.stream(values()).filter(f -> !f.isWhole()).toList();
  }

  @Nullable Number of(SelfCheckFigures figures) {
    return reader.apply(figures);
  }

  /** The figures that were typed; what is missing does not apply. */
  static SelfCheckFigures entered(Map<Figure, Integer> counts, Map<Figure, BigDecimal> rates) {
    return new SelfCheckFigures(
        counts.get(VISITS),
        counts.get(PAGE_VIEWS),
        rates.get(BOUNCE_RATE),
        rates.get(MEAN_HANDLING_DAYS),
        counts.get(SERVICE_GUIDES),
        counts.get(REGISTERED_ACCOUNTS),
        counts.get(ACCOUNTS_OPENED),
        counts.get(ACCOUNTS_CANCELLED),
        counts.get(SECURITY_SCANS),
        counts.get(INCIDENTS),
        counts.get(DRILLS),
        counts.get(TRAININGS),
        counts.get(TRAINEES),
        rates.get(SATISFACTION));
  }
}

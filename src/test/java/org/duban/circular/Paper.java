package org.duban.circular;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.people.LeaderLevel;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.duban.shared.RateStyle;
import org.duban.shared.UserId;

/** Circulars of the second quarter of 2021 in every state. */
final class Paper {
  static final UserId WRITER = new UserId("reviewer-one");
  static final UserId CHIEF = new UserId("chief");
  static final UserId LEADER = new UserId("leader");
  static final Instant NOW = Instant.parse("2021-08-03T02:00:00Z");
  static final Quarter QUARTER = new Quarter(2021, 2);
  static final CheckWindow WINDOW =
      new CheckWindow(LocalDate.of(2021, 5, 6), LocalDate.of(2021, 6, 30));
  static final ReportDemand DEMAND =
      new ReportDemand(LocalDate.of(2021, 8, 10), null, LeaderLevel.LEADER_IN_CHARGE, true);
  static final Office OFFICE = new Office("青石市人民政府办公室", "青政办函", "-");
  static final HouseStyle STYLE = new HouseStyle(OFFICE, RateStyle.ONE_DECIMAL);

  private Paper() {}

  static Circular drafted(List<CheckedChannel> rows) {
    Circular circular = Circular.firstOf(QUARTER);
    circular.draft(rows, WINDOW, DEMAND, text(rows), STYLE, NOW);
    return circular;
  }

  static Circular inReview() {
    Circular circular = drafted(List.of());
    circular.submit(WRITER, NOW);
    return circular;
  }

  static Circular toSign() {
    Circular circular = inReview();
    circular.approve(CHIEF, NOW);
    return circular;
  }

  static Circular numbered(List<CheckedChannel> rows) {
    Circular circular = drafted(rows);
    circular.submit(WRITER, NOW);
    circular.approve(CHIEF, NOW);
    circular.sign(LEADER, NOW);
    circular.number(new CircularNumber("青政办函", 2021, 8));
    return circular;
  }

  static Circular issued() {
    Circular circular = numbered(List.of());
    circular.issue(NOW);
    return circular;
  }

  /** The first text over some rows, in a map that a test may change. */
  static Map<Section, String> text(List<CheckedChannel> rows) {
    return new EnumMap<>(DraftText.write(figures(rows), false, true, 1, true, ""));
  }

  static CircularFigures figures(List<CheckedChannel> rows) {
    return CircularFigures.of(
        rows,
        DraftText.facts(OFFICE.getName(), QUARTER, WINDOW, DEMAND, null, ""),
        RateStyle.ONE_DECIMAL);
  }

  static CircularPaper of(Circular circular) {
    return new CircularPaper(
        circular,
        OFFICE.getName(),
        OFFICE.getOrganCode(),
        null,
        WINDOW.chinese(),
        circular.sections(),
        figures(circular.rows()),
        List.of());
  }
}

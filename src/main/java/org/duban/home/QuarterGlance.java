package org.duban.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.rectification.CaseRow;
import org.duban.rectification.CaseState;
import org.duban.registercheck.CheckProgress;
import org.duban.shared.Quarter;

/**
 * How far a quarter has come, in the stage where units have to act.
 *
 * @param all what the person may see, together
 * @param counties one line a county, municipal departments last
 * @param units single units: what is late first, what is finished last
 */
public record QuarterGlance(
    Quarter quarter, Stage stage, Progress all, List<County> counties, List<UnitLine> units) {

  /** The stages in which units have to act, with the page that shows all of it. */
  public enum Stage {
    REGISTER_CHECK("registercheck/progress.xhtml"),
    RECTIFICATION("rectification/cases.xhtml");

    private final String page;

    Stage(String page) {
      this.page = page;
    }

    public String getPage() {
      return page;
    }
  }

  /**
   * A county's cases.
   *
   * @param name empty for the municipal departments
   */
  public record County(String name, Progress progress) {}

  /**
   * A unit's case.
   *
   * @param tone of its state
   * @param waits whether the unit's due date still counts
   * @param page that shows it, without leading slash; empty when there is none
   */
  public record UnitLine(
      String name, Enum<?> state, String tone, Instant dueAt, boolean waits, String page) {}

  /** The rectifications that a quarter's circular ordered. */
  static QuarterGlance ofRectification(Quarter quarter, List<CaseRow> rows) {
    Map<String, List<CaseRow>> byCounty =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    CaseRow::county,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(String::isEmpty)
                                .thenComparing(Comparator.naturalOrder())),
                    Collectors.toList()));
    return new QuarterGlance(
        quarter,
        Stage.RECTIFICATION,
        Progress.of(rows),
        byCounty.entrySet().stream()
            .map(e -> new County(e.getKey(), Progress.of(e.getValue())))
            .toList(),
        rows.stream()
            .sorted(
                Comparator.comparing((CaseRow row) -> row.state().isOver())
                    .thenComparing(row -> !row.overdue())
                    .thenComparing(CaseRow::dueAt))
            .map(QuarterGlance::line)
            .toList());
  }

  private static UnitLine line(CaseRow row) {
    CaseState state = row.state();
    return new UnitLine(
        row.unitName(),
        state,
        state.isOver() ? "green" : row.overdue() ? "red" : "blue",
        row.dueAt(),
        state.isWithUnit(),
        "rectification/case.xhtml?key=" + row.key());
  }

  /** The register checks that open a quarter. */
  static QuarterGlance ofRegisterCheck(Quarter quarter, CheckProgress progress) {
    return new QuarterGlance(
        quarter,
        Stage.REGISTER_CHECK,
        Progress.of(progress.total()),
        progress.counties().stream()
            .map(row -> new County(row.county() == null ? "" : row.name(), Progress.of(row)))
            .toList(),
        progress.waiting().stream()
            .map(
                w ->
                    new UnitLine(
                        w.unitName(),
                        w.check().getState(),
                        w.late() ? "red" : "blue",
                        w.check().getDueAt(),
                        true,
                        ""))
            .toList());
  }
}

package org.duban.registercheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Unit;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How a round of checks stands.
 *
 * @param counties one row a county, and one for the municipal departments; by code, these last
 * @param total the sum of the rows
 * @param waiting what is still expected, late ones first
 * @param nilReturns the sealed nil returns, by unit
 */
public record CheckProgress(
    List<Row> counties, Row total, List<Waiting> waiting, List<NilReturn> nilReturns) {

  /**
   * Figures of one group of units; {@code units == answered + toSettle + toSeal + open + closed +
   * unsealed}.
   *
   * @param county code of the county; null for the municipal departments and for the total
   * @param open units that have not answered or must answer again
   * @param closed units whose round ended without an answer that stands
   * @param unsealed units that reported nil in a round that ended before their leader sealed it
   * @param late units among the open ones that are past the due date
   * @param toConfirm units among the answered ones that the county has not confirmed
   * @param confirmed units among the answered ones that the county has confirmed
   */
  public record Row(
      @Nullable UnitCode county,
      String name,
      int units,
      int answered,
      int toSettle,
      int toSeal,
      int open,
      int closed,
      int unsealed,
      int late,
      int toConfirm,
      int confirmed) {
    /** What the row is called in an address. */
    public String key() {
      return county == null ? CheckFilter.MUNICIPAL : county.value();
    }
  }

  /**
   * A unit of the round.
   *
   * @param county null for a municipal unit
   */
  public record Waiting(
      RegisterCheck check,
      String unitName,
      String countyName,
      @Nullable UnitCode county,
      boolean late) {
    /** What the county is called in an address. */
    public String countyKey() {
      return county == null ? CheckFilter.MUNICIPAL : county.value();
    }

    /** Whether a county stands above the unit, or is the unit. */
    public boolean hasCounty() {
      return county != null;
    }
  }

  private static final Comparator<Waiting> LATE_FIRST =
      Comparator.comparing((Waiting unit) -> !unit.late())
          .thenComparing(unit -> unit.check().unit().value());

  /** A unit that has reported nil, with what its leader sealed. */
  public record NilReturn(String unitName, String countyName, SealedNilReturn sealed) {}

  /** Units of any state that a filter takes, late ones first. */
  static List<Waiting> list(
      List<RegisterCheck> checks, Map<UnitCode, Unit> units, Instant now, CheckFilter filter) {
    return checks.stream()
        .map(check -> line(check, units, now))
        .filter(filter::takes)
        .sorted(LATE_FIRST)
        .toList();
  }

  private static Waiting line(RegisterCheck check, Map<UnitCode, Unit> units, Instant now) {
    Optional<UnitCode> county = countyOf(check, units);
    return new Waiting(
        check,
        nameOf(check.unit(), units),
        county.map(code -> nameOf(code, units)).orElse(""),
        county.orElse(null),
        isLate(check, now));
  }

  /**
   * Counts the checks.
   *
   * @param units every unit by code
   */
  static CheckProgress of(List<RegisterCheck> checks, Map<UnitCode, Unit> units, Instant now) {
    Map<Optional<UnitCode>, List<RegisterCheck>> groups = new LinkedHashMap<>();
    checks.stream()
        .sorted(Comparator.comparing(check -> check.unit().value()))
        .forEach(
            check ->
                groups
                    .computeIfAbsent(countyOf(check, units), any -> new ArrayList<>())
                    .add(check));
    List<Row> rows =
        groups.entrySet().stream()
            .map(group -> row(group.getKey(), group.getValue(), units, now))
            .sorted(Comparator.comparing(r -> r.county() == null ? "999999" : r.county().value()))
            .toList();
    List<Waiting> waiting =
        checks.stream()
            .filter(check -> check.getState().isPending())
            .map(check -> line(check, units, now))
            .sorted(LATE_FIRST)
            .toList();
    List<NilReturn> nilReturns =
        checks.stream()
            .sorted(Comparator.comparing(check -> check.unit().value()))
            .flatMap(check -> check.sealed().stream().map(pdf -> nil(check, pdf, units)))
            .toList();
    return new CheckProgress(rows, row(Optional.empty(), checks, units, now), waiting, nilReturns);
  }

  private static NilReturn nil(
      RegisterCheck check, SealedNilReturn sealed, Map<UnitCode, Unit> units) {
    return new NilReturn(
        nameOf(check.unit(), units),
        countyOf(check, units).map(county -> nameOf(county, units)).orElse(""),
        sealed);
  }

  private static Row row(
      Optional<UnitCode> county,
      List<RegisterCheck> checks,
      Map<UnitCode, Unit> units,
      Instant now) {
    return new Row(
        county.orElse(null),
        county.map(code -> nameOf(code, units)).orElse(""),
        checks.size(),
        count(checks, CheckState.ANSWERED),
        count(checks, CheckState.TO_SETTLE),
        count(checks, CheckState.TO_SEAL),
        count(checks, CheckState.OPEN) + count(checks, CheckState.RETURNED),
        count(checks, CheckState.CLOSED),
        count(checks, CheckState.UNSEALED),
        (int) checks.stream().filter(check -> isLate(check, now)).count(),
        count(checks, CheckGroup.TO_CONFIRM, units),
        count(checks, CheckGroup.CONFIRMED, units));
  }

  private static int count(
      List<RegisterCheck> checks, CheckGroup group, Map<UnitCode, Unit> units) {
    return (int)
        checks.stream()
            .filter(check -> group.takes(check, false, countyOf(check, units).isPresent()))
            .count();
  }

  private static int count(List<RegisterCheck> checks, CheckState state) {
    return (int) checks.stream().filter(check -> check.getState() == state).count();
  }

  private static boolean isLate(RegisterCheck check, Instant now) {
    boolean open = check.getState() == CheckState.OPEN || check.getState() == CheckState.RETURNED;
    return open && now.isAfter(check.getDueAt());
  }

  private static Optional<UnitCode> countyOf(RegisterCheck check, Map<UnitCode, Unit> units) {
    return Optional.ofNullable(units.get(check.unit())).flatMap(Unit::county);
  }

  private static String nameOf(UnitCode code, Map<UnitCode, Unit> units) {
    Unit unit = units.get(code);
    return unit == null ? code.value() : unit.getName();
  }
}

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
      int late) {}

  /** A unit of which something is expected. */
  public record Waiting(RegisterCheck check, String unitName, String countyName, boolean late) {}

  /** A unit that has reported nil, with what its leader sealed. */
  public record NilReturn(String unitName, String countyName, SealedNilReturn sealed) {}

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
            .map(
                check ->
                    new Waiting(
                        check,
                        nameOf(check.unit(), units),
                        countyOf(check, units).map(c -> nameOf(c, units)).orElse(""),
                        isLate(check, now)))
            .sorted(
                Comparator.comparing((Waiting w) -> !w.late())
                    .thenComparing(w -> w.check().unit().value()))
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
        (int) checks.stream().filter(check -> isLate(check, now)).count());
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

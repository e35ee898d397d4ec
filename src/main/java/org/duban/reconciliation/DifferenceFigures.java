package org.duban.reconciliation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Differences by kind and county; a difference is counted once, so columns and rows add up to the
 * total.
 */
public final class DifferenceFigures {
  private final Map<DifferenceKind, Long> kinds = new EnumMap<>(DifferenceKind.class);
  private final Map<DifferenceState, Long> states = new EnumMap<>(DifferenceState.class);
  private final List<County> counties = new ArrayList<>();
  private long total;
  private long unsettled;

  /**
   * A county's share.
   *
   * @param code the county's; null for the city's own and municipal units
   */
  public record County(
      @Nullable String code, @Nullable String name, Map<DifferenceKind, Long> kinds) {
    public long total() {
      return kinds.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Zero when it has none of a kind. */
    public long of(DifferenceKind kind) {
      return kinds.getOrDefault(kind, 0L);
    }
  }

  private DifferenceFigures() {}

  public static DifferenceFigures of(List<DifferenceCount> counts) {
    var figures = new DifferenceFigures();
    Map<String, County> byCounty = new LinkedHashMap<>();
    for (DifferenceCount count : counts) {
      figures.total += count.number();
      figures.kinds.merge(count.kind(), count.number(), Long::sum);
      figures.states.merge(count.state(), count.number(), Long::sum);
      figures.unsettled += Difference.unsettled().contains(count.state()) ? count.number() : 0;
      byCounty
          .computeIfAbsent(
              count.county() == null ? "" : count.county(),
              code -> new County(count.county(), count.name(), new EnumMap<>(DifferenceKind.class)))
          .kinds()
          .merge(count.kind(), count.number(), Long::sum);
    }
    figures.counties.addAll(byCounty.values());
    return figures;
  }

  public long total() {
    return total;
  }

  /** How many wait for somebody. */
  public long unsettled() {
    return unsettled;
  }

  public long ofKind(DifferenceKind kind) {
    return kinds.getOrDefault(kind, 0L);
  }

  public long ofState(DifferenceState state) {
    return states.getOrDefault(state, 0L);
  }

  public List<County> counties() {
    return counties;
  }
}

package org.duban.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Indicator sets, dated. An old quarter keeps the set that was valid then. */
public interface IndicatorSets {

  /**
   * @throws UnknownIndicatorSet when there is none
   */
  IndicatorSet get(String id);

  Optional<IndicatorSet> find(String id);

  /** Newest first. */
  List<IndicatorSet> list();

  /**
   * The set that was valid on a day.
   *
   * @throws UnknownIndicatorSet when none was
   */
  IndicatorSet validOn(LocalDate day);

  void add(IndicatorSet set);
}

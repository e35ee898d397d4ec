package org.duban.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The set of 2019, whichever is asked for. */
final class OneIndicatorSet implements IndicatorSets {
  private final IndicatorSet set = InspectionFixtures.set2019();

  @Override
  public IndicatorSet get(String id) {
    return set;
  }

  @Override
  public Optional<IndicatorSet> find(String id) {
    return Optional.of(set);
  }

  @Override
  public List<IndicatorSet> list() {
    return List.of(set);
  }

  @Override
  public IndicatorSet validOn(LocalDate day) {
    return set;
  }

  @Override
  public void add(IndicatorSet more) {
    throw new UnsupportedOperationException();
  }
}

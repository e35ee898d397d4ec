package org.duban.registercheck;

import org.jspecify.annotations.Nullable;

/**
 * Which units of a round to list; null means any.
 *
 * @param county code of the county, {@link #MUNICIPAL} for units without one
 * @param group the figure of the progress page that the units make up
 */
public record CheckFilter(@Nullable String county, @Nullable CheckGroup group) {
  /** Stands for the municipal departments and the city. */
  public static final String MUNICIPAL = "municipal";

  boolean takes(CheckProgress.Waiting unit) {
    return (county == null || county.equals(unit.countyKey()))
        && (group == null || group.takes(unit.check(), unit.late(), unit.hasCounty()));
  }
}

package org.duban.shared;

import java.io.Serializable;
import java.util.Objects;

/**
 * Natural number of a case, e.g. {@code 2021Q2} (a quarter's cycle) or {@code 2021Q2-530621M008}
 * (what one unit owes in that quarter). It is the business key of the process that drives the case.
 *
 * @param value 3 to 64 capital letters, digits and hyphens
 */
public record CaseKey(String value) implements Serializable {
  public CaseKey {
    Objects.requireNonNull(value, "value");
    if (!value.matches("[A-Z0-9][A-Z0-9-]{2,63}")) {
      throw new IllegalArgumentException("case key " + value);
    }
  }

  /** The key of what one unit owes in a quarter. */
  public static CaseKey of(Quarter quarter, UnitCode unit) {
    return new CaseKey(quarter + "-" + unit.value());
  }

  @Override
  public String toString() {
    return value;
  }
}

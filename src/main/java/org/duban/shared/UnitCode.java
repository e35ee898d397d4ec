package org.duban.shared;

import java.io.Serializable;
import java.util.Objects;

/**
 * Code of a unit: the six-digit division code of a city or county (GB/T 2260, e.g. 530621), or a
 * unit code 填报单位标识码 of division code, M and three digits (530621M008). Source: domain/register.md,
 * identifier codes.
 *
 * @param value six digits, or six digits, {@code M} and three digits
 */
public record UnitCode(String value) implements Comparable<UnitCode>, Serializable {
  public UnitCode {
    Objects.requireNonNull(value, "value");
    if (!isValid(value)) {
      throw new IllegalArgumentException("unit code " + value);
    }
  }

  /** Whether the text has the form of a unit code; null is not valid. */
  public static boolean isValid(String value) {
    return value != null && value.matches("\\d{6}(M\\d{3})?");
  }

  /** The six digits of the division that the unit belongs to. */
  public String division() {
    return value.substring(0, 6);
  }

  @Override
  public int compareTo(UnitCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

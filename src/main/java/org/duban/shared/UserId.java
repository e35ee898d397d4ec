package org.duban.shared;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sign-in name of a person; {@link #SYSTEM} stands for what the product does by itself.
 *
 * @param value 2 to 40 small letters, digits, dots and hyphens
 */
public record UserId(String value) implements Serializable {
  /** The product itself: steps on job threads, start-up. */
  public static final UserId SYSTEM = new UserId("system");

  public UserId {
    Objects.requireNonNull(value, "value");
    if (!isValid(value)) {
      throw new IllegalArgumentException("user id " + value);
    }
  }

  /** Whether the text has the form of a sign-in name; null has not. */
  public static boolean isValid(@Nullable String value) {
    return value != null && value.matches("[a-z0-9][a-z0-9.-]{1,39}");
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.duban.register;

import java.io.Serializable;
import java.util.Objects;

/**
 * Platform of an account, by the two letters that stand in its identification code. What the
 * letters mean is a dictionary that the office keeps ({@link Platforms}).
 *
 * @param letters two capital letters, e.g. {@code WX}
 */
public record Platform(String letters) implements Comparable<Platform>, Serializable {
  public Platform {
    Objects.requireNonNull(letters, "letters");
    if (!letters.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("platform " + letters);
    }
  }

  @Override
  public int compareTo(Platform other) {
    return letters.compareTo(other.letters);
  }

  @Override
  public String toString() {
    return letters;
  }
}

package org.duban.people;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.duban.shared.UserId;

/**
 * What a password must be: 10 to 64 characters, three of the four kinds (capital letters, small
 * letters, digits, other characters), and not the sign-in name in it.
 */
public final class PasswordRules {
  public static final int LEAST = 10;
  public static final int MOST = 64;
  private static final int KINDS = 3;

  private static final List<IntPredicate> ALL_KINDS =
      List.of(
          Character::isUpperCase,
          Character::isLowerCase,
          Character::isDigit,
          c -> !Character.isLetterOrDigit(c));

  private PasswordRules() {}

  /**
   * @throws PasswordTooWeak when a rule is not kept
   */
  public static void check(UserId id, String password) {
    long kinds = ALL_KINDS.stream().filter(kind -> password.chars().anyMatch(kind)).count();
    if (password.length() < LEAST
        || password.length() > MOST
        || kinds < KINDS
        || password.toLowerCase(Locale.ROOT).contains(id.value())) {
      throw new PasswordTooWeak();
    }
  }
}

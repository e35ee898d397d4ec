package org.duban.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duban.shared.UserId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final UserId CLERK = new UserId("clerk");

  @ParameterizedTest
  @ValueSource(strings = {"Correct-horse", "abcdefgh1A", "abcdefg-12", "ABC-123456"})
  void three_kinds_of_characters_in_ten_are_enough(String password) {
    assertThatCode(() -> PasswordRules.check(CLERK, password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Ab-345678", "abcdefghij", "abcdefgh12", "ABCDEFGH12", "My-Clerk-2021"})
  void what_is_short_simple_or_holds_the_name_is_refused(String password) {
    assertThatThrownBy(() -> PasswordRules.check(CLERK, password))
        .isInstanceOf(PasswordTooWeak.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 5000})
  void what_is_too_long_to_be_hashed_in_time_is_refused(int length) {
    assertThatThrownBy(() -> PasswordRules.check(CLERK, "Ab-1".repeat(length).substring(0, length)))
        .isInstanceOf(PasswordTooWeak.class);
  }
}

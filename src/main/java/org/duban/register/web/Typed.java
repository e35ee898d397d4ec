package org.duban.register.web;

import org.duban.register.IdentificationCode;
import org.jspecify.annotations.Nullable;

/** What people typed: an empty input is an empty text, blanks around it do not count. */
final class Typed {
  private Typed() {}

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /**
   * The code that was typed; null when none was.
   *
   * @throws org.duban.register.MalformedCode when it has none of the forms
   */
  static @Nullable IdentificationCode code(@Nullable String typed) {
    return text(typed).isEmpty() ? null : IdentificationCode.typed(text(typed));
  }
}

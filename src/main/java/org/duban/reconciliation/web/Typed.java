package org.duban.reconciliation.web;

import java.util.Arrays;
import java.util.Locale;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** What people typed or an address says: what is no value says nothing. */
final class Typed {
  private Typed() {}

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  static <E extends Enum<E>> @Nullable E value(E[] values, @Nullable String name) {
    String wanted = text(name).toUpperCase(Locale.ROOT);
    return Arrays.stream(values).filter(v -> v.name().equals(wanted)).findFirst().orElse(null);
  }

  static @Nullable UnitCode unit(@Nullable String code) {
    String wanted = text(code).toUpperCase(Locale.ROOT);
    return UnitCode.isValid(wanted) ? new UnitCode(wanted) : null;
  }

  static @Nullable Long number(@Nullable String digits) {
    return text(digits).matches("\\d{1,18}") ? Long.valueOf(text(digits)) : null;
  }
}

package org.duban.faces;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.duban.shared.Quarter;

/**
 * Every sentence the product says, by key. The bundles of all features ({@code
 * org/duban/texts/*.properties}) are one space of keys; Chinese is the default and English the
 * second language.
 *
 * <p>A key that is missing reads {@code ??key??}, so that a forgotten text spoils a page less than
 * an error would; a test finds it before.
 */
public final class Texts {
  /** Chinese as the mainland writes it: what pages speak unless a person chose otherwise. */
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** Who knows the language of the current request; nobody outside the server. */
  private static volatile Supplier<Locale> language = () -> CHINESE;

  private Texts() {}

  /** Called once by the server's side: tests and tools without Faces stay Chinese. */
  static void askForLanguage(Supplier<Locale> source) {
    language = source;
  }

  /** The language of the current request, Chinese where there is none. */
  static Locale language() {
    return language.get();
  }

  /** The sentence in the language of the current request, Chinese where there is none. */
  public static String of(String key, Object... arguments) {
    return in(language(), key, arguments);
  }

  /** The sentence in a language; {@code ??key??} when there is none. */
  public static String in(Locale locale, String key, Object... arguments) {
    String pattern = all(locale).get(key);
    return pattern == null ? "??" + key + "??" : format(locale, pattern, arguments);
  }

  /** Whether the key has a sentence in Chinese. */
  public static boolean has(String key) {
    return all(CHINESE).containsKey(key);
  }

  /** Every sentence by key; an English one that is missing is the Chinese one. */
  static Map<String, String> all(Locale locale) {
    String suffix = locale.getLanguage().equals("en") ? "_en" : "";
    return BY_LANGUAGE.computeIfAbsent(suffix, TextBundles::read);
  }

  /**
   * Fills a pattern. Apostrophes need no doubling; numbers keep their digits ungrouped unless the
   * pattern asks for a format, since years and case numbers are numbers too.
   */
  static String format(Locale locale, String pattern, Object... arguments) {
    if (arguments.length == 0) {
      return pattern;
    }
    boolean asksForFormat = pattern.contains(",number") || pattern.contains(",choice");
    List<Object> words =
        Arrays.stream(arguments).map(a -> asksForFormat ? a : word(locale, a)).toList();
    return new MessageFormat(pattern.replace("'", "''"), locale).format(words.toArray());
  }

  private static Object word(Locale locale, Object argument) {
    if (argument instanceof Enum<?> value) {
      return label(locale, value);
    }
    if (argument instanceof Quarter quarter) {
      return locale.getLanguage().equals("en") ? quarter.toString() : quarter.chinese();
    }
    if (argument instanceof LocalDate day) {
      return Dates.day(locale, day);
    }
    return String.valueOf(argument);
  }

  /**
   * The word of an enum's value: key {@code EnumName.VALUE}, for a nested enum {@code
   * Outer.EnumName.VALUE}.
   */
  static String label(Locale locale, Enum<?> value) {
    Class<?> type = value.getDeclaringClass();
    String nested = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    String key = nested + "." + value.name();
    return in(locale, has(key) ? key : type.getSimpleName() + "." + value.name());
  }
}

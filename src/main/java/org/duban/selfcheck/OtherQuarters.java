package org.duban.selfcheck;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.shared.Quarter;

/**
 * Finds words that name another quarter than the report's: one published report of a second quarter
 * speaks of the first (R25). A report may well mention another quarter, so this is a hint for the
 * reader and never a refusal.
 */
public final class OtherQuarters {
  private static final Map<String, Integer> NUMERALS =
      Map.of("一", 1, "二", 2, "三", 3, "四", 4, "1", 1, "2", 2, "3", 3, "4", 4);
  private static final Pattern NAMED = Pattern.compile("(?:(\\d{4})年)?(?:第)?([一二三四1-4])季度");

  private OtherQuarters() {}

  /** The words as they stand in the texts, each once, in order; empty when all fit. */
  public static List<String> in(Quarter quarter, String... texts) {
    return Stream.of(texts)
        .flatMap(t -> NAMED.matcher(t).results())
        .filter(
            m ->
                !Integer.valueOf(quarter.number()).equals(NUMERALS.get(m.group(2)))
                    || (m.group(1) != null && Integer.parseInt(m.group(1)) != quarter.year()))
        .map(m -> m.group())
        .distinct()
        .toList();
  }
}

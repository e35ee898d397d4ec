package org.duban.reconciliation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two names are: Dice's coefficient over pairs of neighbouring characters, twice the
 * common pairs divided by all pairs. Names of channels are short and their words have no blanks
 * between them, so pairs of characters tell more than edits do: 昭通发布 and 昭通市发布 share two of seven
 * pairs' worth, 昭通发布 and 昭阳教育 none.
 */
final class Likeness {
  /** From here on a person is asked whether two names mean one channel. */
  static final double NEAR = 0.5;

  private Likeness() {}

  /** From 0, nothing in common, to 1, the same but for blanks, width, case and punctuation. */
  static double of(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() < 2 || b.length() < 2) {
      return 0;
    }
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i < a.length() - 1; i++) {
      pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i < b.length() - 1; i++) {
      int left = pairs.merge(b.substring(i, i + 2), -1, Integer::sum);
      if (left >= 0) {
        common++;
      }
    }
    return 2.0 * common / (a.length() - 1 + b.length() - 1);
  }

  /** The name without what people write one way or another. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "")
        .toLowerCase(Locale.ROOT);
  }
}

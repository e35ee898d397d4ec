package org.duban.register.web;

import org.duban.faces.Texts;
import org.duban.register.exchange.Reason;

/** Says the reasons of imports in the reader's language. */
final class ImportWords {
  private ImportWords() {}

  static String of(Reason reason) {
    return Texts.of(
        reason.textKey(), reason.arguments().stream().map(ImportWords::argument).toArray());
  }

  private static Object argument(String word) {
    return word.startsWith("#") && Texts.has(word.substring(1))
        ? Texts.of(word.substring(1))
        : word;
  }
}

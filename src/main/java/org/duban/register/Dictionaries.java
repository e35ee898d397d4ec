package org.duban.register;

import java.util.List;
import java.util.Optional;

/** All dictionaries. */
public interface Dictionaries {
  /** The words of one in its order. */
  List<DictionaryWord> list(Dictionary dictionary);

  Optional<DictionaryWord> find(Dictionary dictionary, String code);

  void add(Dictionary dictionary, DictionaryWord word);

  /** The word of a code; the code itself when the dictionary does not hold it. */
  default String nameOf(Dictionary dictionary, String code) {
    return code.isEmpty() ? "" : find(dictionary, code).map(DictionaryWord::getName).orElse(code);
  }
}

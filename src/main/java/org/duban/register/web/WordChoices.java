package org.duban.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.faces.Texts;
import org.duban.register.Dictionaries;
import org.duban.register.Dictionary;
import org.duban.register.DictionaryWord;

/** The words of a dictionary, for choosing one and for showing one. */
@ApplicationScoped
public class WordChoices {
  @Inject private Dictionaries dictionaries;

  /** Codes by word in the dictionary's order; a word that nobody confirmed says so. */
  Map<String, String> of(Dictionary dictionary) {
    Map<String, String> words = new LinkedHashMap<>();
    for (DictionaryWord word : dictionaries.list(dictionary)) {
      words.put(shown(word), word.getCode());
    }
    return words;
  }

  /** The word of a code, with 待核 where nobody confirmed it; empty for no code. */
  String word(Dictionary dictionary, String code) {
    return code.isEmpty()
        ? ""
        : dictionaries.find(dictionary, code).map(WordChoices::shown).orElse(code);
  }

  private static String shown(DictionaryWord word) {
    return word.isVerified()
        ? word.getName()
        : Texts.of("register_channel.text.unverified", word.getName());
  }
}

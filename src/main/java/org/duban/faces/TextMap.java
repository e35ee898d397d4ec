package org.duban.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@link Texts} as pages see them: {@code #{text['key']}}, and {@code #{text.of('key', fact)}} for
 * a sentence with facts in it.
 */
@Named("text")
@ApplicationScoped
public class TextMap extends AbstractMap<String, String> {

  @Override
  public String get(@Nullable Object key) {
    return Texts.of(String.valueOf(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return Texts.has(String.valueOf(key));
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Texts.all(Texts.language()).entrySet();
  }

  /** The sentence of a key with facts. */
  public String of(String key, Object... facts) {
    return Texts.of(key, facts);
  }

  /** A sentence that a page built itself, with facts. */
  public String format(String pattern, Object... facts) {
    return Texts.format(Texts.language(), pattern, facts);
  }

  /** The text of the page being shown: {@code <page key>.<kind>.<name>}. */
  public String page(String kind, String name) {
    return Texts.of(Pages.currentKey() + "." + kind + "." + name);
  }

  /** What a choice is called: an enum by its text, anything else by itself. */
  public String label(@Nullable Object choice) {
    Locale locale = Texts.language();
    if (choice instanceof Enum<?> value) {
      return Texts.label(locale, value);
    }
    return choice == null ? "" : choice.toString();
  }

  /** The phrases that leaders write most. */
  public List<String> usualPhrases() {
    return Stream.of("agree", "agree_watch", "more_evidence", "amend")
        .map(p -> Texts.of("general.phrase." + p))
        .toList();
  }
}

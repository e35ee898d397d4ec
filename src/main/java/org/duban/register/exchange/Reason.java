package org.duban.register.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duban.shared.DomainException;

/**
 * Why a row or a file was refused: the key of a text with its arguments, kept until a page says it
 * in the reader's language.
 *
 * @param arguments plain words, or {@code #} and the key of a text
 */
public record Reason(String textKey, List<String> arguments) implements Serializable {
  private static final String PARTS = "\u001F";

  public Reason {
    arguments = List.copyOf(arguments);
  }

  static Reason of(DomainException refusal) {
    return new Reason(refusal.textKey(), refusal.facts().stream().map(Reason::word).toList());
  }

  static Reason of(CellFault fault, String column) {
    return new Reason("CellFault." + fault.name(), List.of(column));
  }

  private static String word(Object fact) {
    return fact instanceof Enum<?> value
        ? "#" + value.getDeclaringClass().getSimpleName() + "." + value.name()
        : String.valueOf(fact).replace(PARTS, "");
  }

  /** The reason as one text, for the record. */
  public String joined() {
    var parts = new ArrayList<>(arguments);
    parts.add(0, textKey);
    return String.join(PARTS, parts);
  }

  static Reason split(String joined) {
    List<String> parts = Arrays.asList(joined.split(PARTS, -1));
    return new Reason(parts.get(0), parts.subList(1, parts.size()));
  }
}

package org.duban.register.exchange;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One field that a row changes.
 *
 * @param field name of its column
 * @param from what the register holds; empty when nothing
 * @param to what the row says
 */
public record FieldChange(String field, String from, String to) implements Serializable {
  private static final String CHANGES = "\u001E";
  private static final String PARTS = "\u001F";

  static String join(List<FieldChange> changes) {
    return changes.stream()
        .map(c -> c.field + PARTS + c.from + PARTS + c.to)
        .collect(Collectors.joining(CHANGES));
  }

  static List<FieldChange> split(String joined) {
    return joined.isEmpty()
        ? List.of()
        : Arrays.stream(joined.split(CHANGES, -1))
            .map(change -> change.split(PARTS, -1))
            .map(parts -> new FieldChange(parts[0], parts[1], parts[2]))
            .toList();
  }
}

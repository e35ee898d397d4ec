package org.duban.worklist;

import java.io.Serializable;
import java.util.LinkedHashMap;

/** What the list can be narrowed to: from words to what then stands in the address. */
public record FilterChoices(
    LinkedHashMap<String, String> stages,
    LinkedHashMap<String, String> units,
    LinkedHashMap<String, String> counties,
    LinkedHashMap<String, String> quarters)
    implements Serializable {

  static FilterChoices empty() {
    return new FilterChoices(
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }
}

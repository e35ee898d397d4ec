package org.duban.workflow.jpa;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of one query, with parameters whose names do not clash with those of another query
 * in the same statement.
 */
final class Conditions {
  private final String prefix;
  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  Conditions(String prefix) {
    this.prefix = prefix;
  }

  /** Adds a condition whose every {@code ?} stands for the value. */
  Conditions and(String condition, Object value) {
    String name = prefix + values.size();
    parts.add(condition.replace("?", ":" + name));
    values.put(name, value);
    return this;
  }

  /** Adds two conditions of which one is enough. */
  Conditions andEither(String one, Object its, String other, Object others) {
    String first = prefix + values.size();
    values.put(first, its);
    String second = prefix + values.size();
    values.put(second, others);
    parts.add(
        "(" + one.replace("?", ":" + first) + " or " + other.replace("?", ":" + second) + ")");
    return this;
  }

  Conditions and(String condition) {
    parts.add(condition);
    return this;
  }

  /** What the first condition fixes, so that it is the same in all rows. */
  String lead() {
    return parts.get(0).split(" ", 2)[0];
  }

  String where() {
    return String.join(" and ", parts);
  }

  <Q extends Query> Q bind(Q query) {
    values.forEach(query::setParameter);
    return query;
  }
}

package org.duban.workflow.deployment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one element may hold.
 *
 * @param parents names of the elements it may stand in; the empty name is the file itself
 * @param required attributes that must not be missing
 * @param text what its own text may say
 */
record ElementRule(
    String name,
    Set<String> parents,
    Map<String, ValueRule> attributes,
    Set<String> required,
    ValueRule text) {

  /** An element without attributes and text, in the given parents. */
  static ElementRule element(String name, String... parents) {
    return new ElementRule(name, Set.of(parents), Map.of(), Set.of(), ValueRule.NOTHING);
  }

  ElementRule may(String attribute, ValueRule rule) {
    Map<String, ValueRule> more = new HashMap<>(attributes);
    more.put(attribute, rule);
    return new ElementRule(name, parents, Map.copyOf(more), required, text);
  }

  ElementRule must(String attribute, ValueRule rule) {
    Set<String> more = new HashSet<>(required);
    more.add(attribute);
    return new ElementRule(name, parents, attributes, Set.copyOf(more), text).may(attribute, rule);
  }

  ElementRule text(ValueRule rule) {
    return new ElementRule(name, parents, attributes, required, rule);
  }
}

package org.duban.faces;

import java.util.Set;

/**
 * A page that the navigation offers.
 *
 * @param group key of its group: work, register, documents, statistics or system
 * @param textKey key of its words, mostly the page's title
 * @param page path without leading slash and extension, e.g. {@code register/channels}
 * @param roles codes of the roles that see it; empty means every signed-in person
 * @param order place in its group, smaller first
 */
public record NavEntry(String group, String textKey, String page, Set<String> roles, int order) {
  public NavEntry {
    roles = Set.copyOf(roles);
  }
}

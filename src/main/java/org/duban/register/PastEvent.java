package org.duban.register;

/** What changed in a channel's entry, for the line of its past. */
public enum PastEvent {
  REGISTERED,
  RENAMED,
  CODE_ASSIGNED,
  OWNER_CHANGED,
  UNIT_CHANGED
}

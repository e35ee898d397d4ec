package org.duban.register.exchange;

/** What a table that is imported is about. */
public enum ImportKind {
  UNITS,
  CHANNELS,
  CONTACTS
}

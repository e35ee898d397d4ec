package org.duban.register.exchange;

/** What an import would do, or did, with a row. */
public enum RowOutcome {
  ADDED,
  CHANGED,
  UNCHANGED,
  REFUSED
}

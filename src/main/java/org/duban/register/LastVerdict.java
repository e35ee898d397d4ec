package org.duban.register;

/** What the last verified quarter said of a channel. */
public enum LastVerdict {
  PASSED,
  FAILED
}

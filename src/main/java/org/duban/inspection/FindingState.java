package org.duban.inspection;

/** Suspicion is not a finding: what a machine or a third party reported waits for a person. */
public enum FindingState {
  SUSPECTED,
  CONFIRMED,
  DISMISSED
}

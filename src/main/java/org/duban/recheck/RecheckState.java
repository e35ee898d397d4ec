package org.duban.recheck;

/** Where a re-check stands, in the order of its course. */
public enum RecheckState {
  DECIDING,
  CONFIRMING,
  CONFIRMED,
  /** Its results stand in the ledger. */
  CONCLUDED;

  /** Whether the results hold. */
  public boolean isConfirmed() {
    return this == CONFIRMED || this == CONCLUDED;
  }
}

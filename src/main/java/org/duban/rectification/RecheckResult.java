package org.duban.rectification;

/** What a re-check found of one problem (B11, B12). */
public enum RecheckResult {
  RECTIFIED,
  NOT_RECTIFIED,
  /** 整改不到位: something was done, but not enough; counts as not rectified. */
  NOT_IN_PLACE;

  public boolean isPassed() {
    return this == RECTIFIED;
  }
}

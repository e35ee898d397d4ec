package org.duban.reconciliation;

/** By what the office was told (Z48). */
public enum TipMedium {
  /** 来电. */
  TELEPHONE,
  /** 工作群. */
  GROUP,
  /** 来函. */
  LETTER,
  /** 当面. */
  VISIT
}

package org.duban.reconciliation;

/** What a tip must say. */
public enum TipPart {
  MEDIUM,
  TELLER,
  TOLD_ON,
  ABOUT,
  WHAT
}

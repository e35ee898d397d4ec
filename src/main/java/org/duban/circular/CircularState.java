package org.duban.circular;

/** How far a circular has come. */
public enum CircularState {
  /** A correction that was ordered; the draft is being generated. */
  OPENED,
  DRAFT,
  IN_REVIEW,
  TO_SIGN,
  SIGNED,
  NUMBERED,
  ISSUED
}

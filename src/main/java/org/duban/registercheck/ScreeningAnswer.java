package org.duban.registercheck;

/** What the five screening questions come to for one channel. */
public enum ScreeningAnswer {
  /** No to all five. */
  NONE,
  /** Yes to one at least. */
  FOUND
}

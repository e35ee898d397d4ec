package org.duban.registercheck;

/** What a unit answered. */
public enum AnswerKind {
  CONFIRMED,
  CORRECTED,
  NIL_RETURN
}

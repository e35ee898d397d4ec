package org.duban.reconciliation;

/** Why a row of a file was not taken. */
public enum RowFault {
  NAME_MISSING,
  TEXT_TOO_LONG,
  /** Formula, error value or merged cell. */
  CELL_UNREADABLE,
  CODE_MALFORMED,
  CODE_TWICE,
  CHANNEL_TWICE,
  /** Neither code nor platform. */
  KIND_UNKNOWN,
  PLATFORM_UNKNOWN,
  PLATFORM_CONTRADICTS_CODE,
  STATE_UNKNOWN,
  OTHER_CITY
}

package org.duban.register.exchange;

/** Why what stands in a cell cannot be taken for what a person wrote. */
public enum CellFault {
  /** A formula: its result depends on other cells. */
  FORMULA,
  /** An error value such as {@code #N/A}. */
  ERROR_VALUE,
  /** Part of a merged range: of its rows only the first holds the value. */
  MERGED,
  /** Longer than {@link CellText#MAX_LENGTH} characters. */
  TOO_LONG
}

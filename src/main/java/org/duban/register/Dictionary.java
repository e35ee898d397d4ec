package org.duban.register;

/**
 * A list of words that the office keeps itself (domain/register.md). What was only recalled, and
 * what was changed here, is 待核 until somebody confirms it.
 */
public enum Dictionary {
  /** 平台, by the letters in identification codes. */
  PLATFORM(false, "[A-Z]{2}"),
  /** What the national system calls the states; their number is the product's. */
  CHANNEL_STATE(true, "[A-Z_]{1,30}"),
  /** 网站类型. */
  SITE_TYPE(false, "[A-Z0-9_]{1,30}"),
  /** 功能类型 of an account. */
  FUNCTION_TYPE(false, "[A-Z0-9_]{1,30}"),
  /** 栏目类别. */
  COLUMN_CATEGORY(false, "[A-Z0-9_]{1,30}");

  private final boolean closed;
  private final String form;

  Dictionary(boolean closed, String form) {
    this.closed = closed;
    this.form = form;
  }

  /** Whether its entries may be renamed but none added. */
  public boolean isClosed() {
    return closed;
  }

  /** Whether a code may stand in it. */
  public boolean takes(String code) {
    return code.matches(form);
  }
}

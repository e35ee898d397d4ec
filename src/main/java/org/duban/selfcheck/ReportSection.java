package org.duban.selfcheck;

/**
 * The parts of the report that count something by lines. Source: domain/requirements.md R03, R05 to
 * R07, R09.
 */
public enum ReportSection {
  /** Items published, by column of the site. */
  UPDATES(false),
  /** Accounts, by platform. */
  ACCOUNTS(false),
  /** Messages received and answered, by kind. */
  MESSAGES(true),
  /** 找错平台 messages received and finished. */
  CORRECTIONS(true),
  /** Problems found and corrected, by type. */
  FINDINGS(true);

  private final boolean settling;

  ReportSection(boolean settling) {
    this.settling = settling;
  }

  /** Whether each line also says how many of what was counted are done. */
  public boolean isSettling() {
    return settling;
  }
}

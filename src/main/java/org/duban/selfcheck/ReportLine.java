package org.duban.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One counted line of a report, e.g. 咨询 received 30, answered 28.
 *
 * @param name what is counted: a column, platform, kind or type; 1 to 100 characters
 * @param quantity how many there were, 0 or more
 * @param settled how many of them are done; 0 in a section that does not settle
 */
@Embeddable
public record ReportLine(
    @Enumerated(EnumType.STRING) @Column ReportSection section,
    @Column String name,
    @Column int quantity,
    @Column int settled) {
  static final int NAME_LIMIT = 100;

  /**
   * A line as a person entered it.
   *
   * @throws LineWithoutName when the name is blank or too long
   * @throws NegativeCount when a number is below zero
   * @throws MoreSettledThanReceived when more are done than there were
   */
  public static ReportLine entered(ReportSection section, String name, int quantity, int settled) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > NAME_LIMIT) {
      throw new LineWithoutName(section);
    }
    if (quantity < 0 || settled < 0) {
      throw new NegativeCount(stripped);
    }
    if (section.isSettling() && settled > quantity) {
      throw new MoreSettledThanReceived(stripped, quantity, settled);
    }
    return new ReportLine(section, stripped, quantity, section.isSettling() ? settled : 0);
  }
}

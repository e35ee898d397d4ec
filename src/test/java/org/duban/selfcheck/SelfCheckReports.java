package org.duban.selfcheck;

import org.duban.people.Unit;

/** Reports of the fixtures for tests of the pages. */
public final class SelfCheckReports {
  private SelfCheckReports() {}

  public static Unit unit() {
    return SelfCheckFixtures.unit();
  }

  public static SelfCheck untouched() {
    return SelfCheckFixtures.empty();
  }

  public static SelfCheck with(SelfCheckContent content) {
    SelfCheck report = SelfCheckFixtures.empty();
    report.write(content, SelfCheckFixtures.CLERK, SelfCheckFixtures.TODAY);
    return report;
  }
}

package org.duban.circular;

import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.shared.FiredEvents;
import org.duban.workflow.TasksInMemory;

/** Orders corrections over circulars that a test of the database has. */
public final class Corrections {
  private Corrections() {}

  /** An issued circular of the second quarter of 2021. */
  public static Circular issued() {
    return Paper.issued();
  }

  /** Orders a correction of it in the name of a reviewer. */
  public static CaseKey order(Circulars circulars) {
    var use = new CorrectCircular();
    use.circulars = circulars;
    use.user =
        AtTheDesk.of(AtTheDesk.person(Paper.WRITER.value(), ChannelUnits.COUNTY, Role.REVIEWER));
    use.workflow = new TasksInMemory(use.user);
    use.events = new FiredEvents<>();
    return use.correct(Paper.issued().key(), "附件3有账号重复列出");
  }
}

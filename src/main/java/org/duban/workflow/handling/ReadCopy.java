package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.shared.OfficeClock;

/** 已阅: the recipient has read what they were shown. */
@Stateless
public class ReadCopy {
  @Inject CaseCopies copies;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;

  /**
   * @param remark what the reader says; may be empty; only the first reading counts
   * @throws CopyOfOther when it was shown to somebody else
   */
  public void read(long id, String remark) {
    String said = Desk.checked(remark);
    CaseCopy copy =
        copies
            .find(id)
            .filter(c -> c.recipient().equals(currentUser.id()))
            .orElseThrow(CopyOfOther::new);
    copy.read(said, clock.instant());
  }
}

package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.workflow.ProcessKey;

/** 已阅: the person has read the case and all that circulates about it. */
@Stateless
public class ConfirmReading {
  @Inject UnreadCopies unread;
  @Inject OfficeClock clock;

  /**
   * @param remark what the reader says; may be empty
   */
  public void confirm(ProcessKey process, CaseKey key, String remark) {
    String said = Desk.checked(remark);
    unread
        .of(process, key, CaseCopy.Kind.CIRCULATION)
        .forEach(copy -> copy.read(said, clock.instant()));
  }
}

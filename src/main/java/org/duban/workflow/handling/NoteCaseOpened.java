package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.workflow.ProcessKey;

/** A person has opened a case: of a 抄送 that is its reading, of a 传阅 it is not. */
@Stateless
public class NoteCaseOpened {
  @Inject UnreadCopies unread;
  @Inject OfficeClock clock;

  public void opened(ProcessKey process, CaseKey key) {
    unread.of(process, key, CaseCopy.Kind.COPY).forEach(copy -> copy.read("", clock.instant()));
  }
}

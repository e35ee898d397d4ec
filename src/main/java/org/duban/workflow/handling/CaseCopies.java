package org.duban.workflow.handling;

import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;

/** All copies and circulations. */
public interface CaseCopies {

  Optional<CaseCopy> find(long id);

  void add(CaseCopy copy);

  /** What a person was shown, unread first, then newest first. */
  List<CaseCopy> listOf(UserId recipient, int first, int limit);

  /** How many a person has not read. */
  long countUnread(UserId recipient);

  /** Who was shown a case, oldest first. */
  List<CaseCopy> listAbout(ProcessKey process, CaseKey key);

  /** Whether a person was shown the case and may therefore look at its course. */
  boolean wasShown(UserId recipient, ProcessKey process, CaseKey key);
}

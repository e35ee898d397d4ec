package org.duban.people;

import java.util.List;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;

/** All notices. */
public interface Notices {

  void add(Notice notice);

  /** What a person was told, newest first, at most {@code limit}. */
  List<Notice> listOf(UserId recipient, int limit);

  /** What was told about a case, oldest first. */
  List<Notice> listAbout(CaseKey caseKey);

  /** What a person has not read yet, newest first, at most {@code limit}. */
  List<Notice> listNew(UserId recipient, int limit);

  /** How much a person has not read yet. */
  int countNew(UserId recipient);
}

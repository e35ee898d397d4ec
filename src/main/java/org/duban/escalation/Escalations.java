package org.duban.escalation;

import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.shared.CaseKey;

/** All escalations, with what was promised in interviews loaded. */
public interface Escalations {

  /**
   * @param key of the escalation, e.g. {@code 2021Q2-530621M008-D1}
   * @throws UnknownEscalation when there is none
   */
  Escalation get(CaseKey key);

  /** Those of one rectification, oldest first. */
  List<Escalation> listOf(CaseKey rectification);

  /** All, newest first. */
  List<Escalation> list();

  /** The escalation whose letter a file is. */
  Optional<Escalation> findByLetter(StoredFileId file);

  void add(Escalation escalation);
}

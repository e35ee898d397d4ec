package org.duban.recheck;

import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;

/** All re-checks, with their problems loaded. */
public interface Rechecks {

  /**
   * The newest round's.
   *
   * @throws NoRecheck when the case was never re-checked
   */
  Recheck latest(CaseKey key);

  /**
   * Makes everybody who writes to a case's re-checks wait for each other until the transaction
   * ends. Read the re-check after it, not before.
   */
  void lock(CaseKey key);

  Optional<Recheck> find(CaseKey key, int round);

  /** A quarter's, by unit and round. */
  List<Recheck> listOf(Quarter quarter);

  /** Quarters that have re-checks, newest first. */
  List<Quarter> quarters();

  /** The re-check that a file is evidence of. */
  Optional<Recheck> findByEvidence(StoredFileId file);

  void add(Recheck recheck);
}

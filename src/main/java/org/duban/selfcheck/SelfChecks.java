package org.duban.selfcheck;

import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** All self-check reports. */
public interface SelfChecks {

  /**
   * @throws UnknownSelfCheck when there is none
   */
  SelfCheck get(CaseKey key);

  Optional<SelfCheck> find(CaseKey key);

  /**
   * The unit's report of a quarter. Until the transaction ends, whoever else asks this for the unit
   * waits: a report is begun after asking here. Several units are asked in the order of their
   * codes.
   */
  Optional<SelfCheck> findLocked(Quarter quarter, UnitCode unit);

  /** The reports of a quarter, by unit; what they contain is not loaded. */
  List<SelfCheck> listOf(Quarter quarter);

  /** The reports of one unit, newest quarter first; what they contain is not loaded. */
  List<SelfCheck> listOf(UnitCode unit);

  /** The unit whose sealed report a file is; empty when it is none. */
  Optional<UnitCode> findUnitOfFile(String fileId);

  /** Quarters that have reports, newest first. */
  List<Quarter> quarters();

  void add(SelfCheck selfCheck);
}

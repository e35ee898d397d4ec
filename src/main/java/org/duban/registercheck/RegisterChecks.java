package org.duban.registercheck;

import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** The checks of all units and quarters. */
public interface RegisterChecks {

  /**
   * With its entries.
   *
   * @throws NoSuchCheck when there is none
   */
  RegisterCheck get(CaseKey key);

  Optional<RegisterCheck> find(CaseKey key);

  /** The checks of a quarter by unit, without entries. */
  List<RegisterCheck> listOf(Quarter quarter);

  /** The channels of a quarter of which the screening found something. */
  List<ScreenedChannel> listScreened(Quarter quarter);

  /** The unit whose sealed nil return a file is; empty when it is none. */
  Optional<UnitCode> findUnitOfFile(String fileId);

  Optional<RegisterCheckRound> findRound(Quarter quarter);

  /** The rounds there were, newest first. */
  List<RegisterCheckRound> listRounds();

  /**
   * The round, locked until the transaction ends.
   *
   * @throws NoSuchCheck when there is none
   */
  RegisterCheckRound lockRound(Quarter quarter);

  void add(RegisterCheck check);

  void add(RegisterCheckRound round);
}

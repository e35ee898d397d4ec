package org.duban.register;

import java.util.List;
import java.util.Optional;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;

/** All record forms. */
public interface Filings {

  /**
   * @throws NoSuchFiling when there is none
   */
  Filing get(CaseKey key);

  /** The filing of a channel that has not ended. */
  Optional<Filing> findOpen(long channelId);

  /** The filings of a channel, newest first. */
  List<Filing> listOf(long channelId);

  /** The filings of the person's own unit, newest first, at most {@code limit}. */
  List<Filing> listOf(User user, int limit);

  /** The opening under way that claims a code, from its submission until it ends or returns. */
  Optional<Filing> findClaim(IdentificationCode code);

  /** The unit whose filing a file proves; empty when none does. */
  Optional<UnitCode> findUnitOfFile(String fileId);

  /** The counter of a year, locked until the transaction ends. */
  FilingYear lockYear(int year);

  void add(Filing filing);
}

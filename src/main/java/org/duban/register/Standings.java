package org.duban.register;

import java.time.LocalDate;
import java.util.Collection;
import org.duban.shared.Quarter;

/**
 * What later features know of a channel and the register's list filters by: they tell it here when
 * it happens. Asks for no role.
 */
public interface Standings {
  /** A quarter was verified; an earlier quarter than the one that is known changes nothing. */
  void judged(Collection<Long> channels, Quarter quarter, LastVerdict verdict);

  /** A register check screened a channel. */
  void screened(long channel, Screening result);

  /**
   * A channel was seen to have published.
   *
   * @param on day of the newest content; an earlier day than the known one changes nothing
   */
  void updated(long channel, LocalDate on);
}

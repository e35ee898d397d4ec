package org.duban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What held on a day, in lists whose entries follow one another. */
final class Past {
  private Past() {}

  /** The entry that held on a day; empty before the first. Of two of one day the later holds. */
  static <T extends Since> Optional<T> on(List<T> entries, LocalDate day) {
    return entries.stream()
        .filter(entry -> !entry.since().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * @throws DatesOutOfOrder when the last entry holds from a later day
   */
  static void checkNotBefore(List<? extends Since> entries, LocalDate since) {
    if (!entries.isEmpty()) {
      LocalDate last = entries.get(entries.size() - 1).since();
      if (since.isBefore(last)) {
        throw new DatesOutOfOrder(FilingDate.LAST_ENTRY, last, FilingDate.EFFECTIVE, since);
      }
    }
  }
}

package org.duban.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 检查时段: the days in which channels were looked at, both included; printed under every attachment
 * (Z04). Stored apart from the quarter's name and the rated months (Q03, T10).
 */
public record CheckWindow(LocalDate from, LocalDate to) implements Serializable {

  /**
   * @throws DatesInWrongOrder when it would end before it begins
   */
  public CheckWindow {
    if (to.isBefore(from)) {
      throw new DatesInWrongOrder(from, to);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Calendar days, both ends counted; 1 or more. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** As the circular prints it, e.g. 2021年5月6日至6月30日. */
  public String chinese() {
    if (from.equals(to)) {
      return date(from);
    }
    return date(from)
        + "至"
        + (from.getYear() == to.getYear()
            ? "%d月%d日".formatted(to.getMonthValue(), to.getDayOfMonth())
            : date(to));
  }

  private static String date(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}

package org.duban.faces;

import java.time.LocalDate;

/**
 * Counts working days of the office's calendar: those after {@code from} up to and with {@code to}.
 */
@FunctionalInterface
public interface WorkingDays {
  int between(LocalDate from, LocalDate to);
}

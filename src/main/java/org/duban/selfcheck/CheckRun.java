package org.duban.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One run of the unit's own checks in the quarter, with its result (R11).
 *
 * @param from first day, of the office's calendar
 * @param until last day; may be the first
 * @param result what came out; 1 to 500 characters
 */
@Embeddable
public record CheckRun(
    @Column(name = "run_from") LocalDate from,
    @Column(name = "run_until") LocalDate until,
    @Column String result) {}

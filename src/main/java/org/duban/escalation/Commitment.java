package org.duban.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a unit promised in an interview.
 *
 * @param promise 1 to 500 characters
 * @param dueOn until when, in the office's calendar; not before the interview
 */
@Embeddable
public record Commitment(@Column String promise, @Column LocalDate dueOn) {}

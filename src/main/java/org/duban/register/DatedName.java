package org.duban.register;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A name of a channel from a day on.
 *
 * @param since day of the office's calendar, inclusive
 */
@Embeddable
public record DatedName(LocalDate since, String name) implements Since, Serializable {}

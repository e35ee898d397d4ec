package org.duban.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A state of a channel from a day on.
 *
 * @param since day of the office's calendar, inclusive
 * @param reason by what it came, e.g. the number of a filing
 */
@Embeddable
public record DatedState(
    LocalDate since, @Enumerated(EnumType.STRING) ChannelState state, String reason)
    implements Since, Serializable {}

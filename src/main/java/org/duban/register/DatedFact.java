package org.duban.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a channel's code, owner or unit was from a day on.
 *
 * @param since day of the office's calendar, inclusive
 * @param value empty when there was none from that day on
 * @param reason by what it came, e.g. the number of a filing
 */
@Embeddable
public record DatedFact(
    LocalDate since,
    @Enumerated(EnumType.STRING) FactKind what,
    @Column(name = "value_text") String value,
    String reason)
    implements Since, Serializable {}

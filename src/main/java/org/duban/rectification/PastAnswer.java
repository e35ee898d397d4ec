package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a problem in a round that is over, and what its re-check found: the reason
 * why the next round came about.
 */
@Embeddable
public record PastAnswer(
    int round,
    @Column(length = 1000) String cause,
    @Column(length = 1000) String measure,
    @Nullable LocalDate finishedOn,
    @Column(length = 100) String responsible,
    @Enumerated(EnumType.STRING) RecheckResult result,
    Instant recheckedAt)
    implements Serializable {

  static PastAnswer of(int round, Answer answer, RecheckResult result, Instant recheckedAt) {
    return new PastAnswer(
        round,
        answer.cause(),
        answer.measure(),
        answer.finishedOn(),
        answer.responsible(),
        result,
        recheckedAt);
  }
}

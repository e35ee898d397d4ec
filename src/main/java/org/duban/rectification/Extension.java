package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 延期申请: the unit asks for more time.
 *
 * @param until the new due instant that is asked for
 * @param dueBefore the due instant at the time of asking
 * @param decidedBy null while it waits, and when it lapsed
 * @param decidedAt when it was decided or lapsed; null while it waits
 */
@Embeddable
public record Extension(
    @Column(length = 1000) String reason,
    Instant until,
    Instant dueBefore,
    UserId requestedBy,
    Instant requestedAt,
    @Enumerated(EnumType.STRING) RequestState state,
    @Nullable UserId decidedBy,
    @Nullable Instant decidedAt,
    @Column(length = 1000) String decision)
    implements Serializable {

  Extension decided(boolean granted, UserId by, String words, Instant now) {
    RequestState to = granted ? RequestState.GRANTED : RequestState.REFUSED;
    return new Extension(reason, until, dueBefore, requestedBy, requestedAt, to, by, now, words);
  }

  Extension lapsed(Instant now) {
    return new Extension(
        reason, until, dueBefore, requestedBy, requestedAt, RequestState.LAPSED, null, now, "");
  }

  public boolean isPending() {
    return state == RequestState.PENDING;
  }
}

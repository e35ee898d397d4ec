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
 * 异议: the unit holds that one of the findings is wrong.
 *
 * @param itemId the problem it is about
 */
@Embeddable
public record Objection(
    long itemId,
    @Column(length = 1000) String reason,
    UserId raisedBy,
    Instant raisedAt,
    @Enumerated(EnumType.STRING) RequestState state,
    @Nullable UserId decidedBy,
    @Nullable Instant decidedAt,
    @Column(length = 1000) String decision)
    implements Serializable {

  Objection decided(boolean upheld, UserId by, String words, Instant now) {
    RequestState to = upheld ? RequestState.GRANTED : RequestState.REFUSED;
    return new Objection(itemId, reason, raisedBy, raisedAt, to, by, now, words);
  }

  public boolean isPending() {
    return state == RequestState.PENDING;
  }
}

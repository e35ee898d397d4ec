package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.UserId;

/** A report sent back to an earlier step, with what is to be changed. */
@Embeddable
public record ReportReturn(
    int round,
    @Enumerated(EnumType.STRING) CaseState fromState,
    @Enumerated(EnumType.STRING) CaseState toState,
    @Column(length = 1000) String reason,
    UserId returnedBy,
    Instant returnedAt)
    implements Serializable {}

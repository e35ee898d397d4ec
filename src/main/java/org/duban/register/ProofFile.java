package org.duban.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.UserId;

/**
 * What proves that the platform has cancelled an account: its receipt, or a picture of the search
 * that found nothing (requirement Z14). The last one counts; earlier ones stay on record.
 *
 * @param fileId id of the stored file
 */
@Embeddable
public record ProofFile(
    @Column(length = 36) String fileId,
    @Column(length = 300) String fileName,
    UserId uploadedBy,
    Instant uploadedAt)
    implements Serializable {}

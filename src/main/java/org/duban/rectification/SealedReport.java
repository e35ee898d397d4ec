package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.duban.people.LeaderLevel;
import org.duban.shared.UserId;

/**
 * 盖章整改情况报告 with its electronic version (Z28, Z29). A report that was sent back stays on record as
 * void. A digest in our ledger proves that the file is the one that was handed in; it is no
 * certified seal.
 *
 * @param fileId id of the stored PDF
 * @param level the leader who signed it off
 * @param voided whether it was sent back after it had been sealed
 */
@Embeddable
public record SealedReport(
    int round,
    String fileId,
    @Column(length = 200) String fileName,
    @Column(length = 64) String digest,
    @Enumerated(EnumType.STRING) LeaderLevel level,
    UserId sealedBy,
    Instant sealedAt,
    boolean voided)
    implements Serializable {

  SealedReport asVoid() {
    return new SealedReport(round, fileId, fileName, digest, level, sealedBy, sealedAt, true);
  }
}

package org.duban.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * 自查报告 as the unit's leader signed and sealed it. The digest proves that the file is the one that
 * was handed in; it is no certified seal.
 *
 * @param fileId id of the stored PDF
 */
@Embeddable
public record SealedSelfCheckFile(
    @Column(length = 36) String fileId,
    @Column(length = 300) String fileName,
    @Column(length = 64) String fileDigest)
    implements Serializable {}

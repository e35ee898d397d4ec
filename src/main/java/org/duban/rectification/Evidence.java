package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.UserId;

/**
 * A picture or page that shows a problem before or after it was rectified.
 *
 * @param fileId id of the stored file
 * @param round the round it was handed in for
 */
@Embeddable
public record Evidence(
    String fileId,
    int round,
    @Enumerated(EnumType.STRING) When moment,
    @Column(length = 200) String fileName,
    UserId uploadedBy,
    Instant uploadedAt)
    implements Serializable {

  /** Which side of the rectification it shows. */
  public enum When {
    BEFORE,
    AFTER
  }
}

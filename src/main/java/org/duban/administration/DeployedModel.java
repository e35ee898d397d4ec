package org.duban.administration;

import java.io.Serializable;
import java.time.Instant;
import org.duban.workflow.deployment.ModelKey;
import org.jspecify.annotations.Nullable;

/**
 * A version as the list shows it.
 *
 * @param by name of who uploaded it; null when it came with the product
 * @param note why it was uploaded; empty when it came with the product
 * @param sha256 of the upload; empty when it came with the product
 */
public record DeployedModel(
    ModelKey key,
    int version,
    boolean current,
    long running,
    Instant deployedAt,
    @Nullable String by,
    String note,
    String sha256)
    implements Serializable {
  /** The first digits of the hash, enough to compare by eye. */
  public String getShortHash() {
    return sha256.isEmpty() ? "" : sha256.substring(0, 12);
  }
}

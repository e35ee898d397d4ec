package org.duban.worklist;

import java.io.Serializable;
import java.time.Instant;
import org.duban.workflow.handling.CaseCopy;
import org.jspecify.annotations.Nullable;

/**
 * A case that the person was shown.
 *
 * @param sender name of who sent it
 * @param readAt when the person read it; null when they have not
 */
public record CopyRow(
    long id,
    CaseCopy.Kind kind,
    CaseLine about,
    String sender,
    String message,
    Instant sentAt,
    @Nullable Instant readAt)
    implements Serializable {

  /** Whether the sender waits for the person's 已阅. */
  public boolean isToConfirm() {
    return readAt == null && kind == CaseCopy.Kind.CIRCULATION;
  }
}

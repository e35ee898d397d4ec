package org.duban.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One channel of a quarter that was inspected before this product was there.
 *
 * @param reason NONE when it passed
 * @param score null when not printed
 * @param findings one for each problem printed; mostly made by {@link FindingDraft#printed}
 */
public record ArchivedInspection(
    ChannelSnapshot channel,
    VerdictReason reason,
    @Nullable BigDecimal score,
    List<FindingDraft> findings) {
  public ArchivedInspection {
    findings = List.copyOf(findings);
  }
}

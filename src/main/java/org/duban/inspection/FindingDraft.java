package org.duban.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duban.document.StoredFileId;
import org.jspecify.annotations.Nullable;

/**
 * A finding before it is recorded. Texts are never null, but may be empty.
 *
 * @param points deducted (or added), 0 for a veto
 * @param label the problem as a circular prints it, at most 60 characters
 * @param description what was seen, at most 1,000 characters
 * @param pageAddress where it was seen
 * @param wrongText the wrong wording on the page, with {@code rightText} (P03)
 * @param observedOn the monitoring point
 * @param lastUpdatedOn newest publishing date seen; null when no page shows one (SC-9)
 * @param evidence ids of stored files
 */
public record FindingDraft(
    String indicatorId,
    IndicatorKind kind,
    BigDecimal points,
    String label,
    String description,
    String pageAddress,
    String wrongText,
    String rightText,
    @Nullable LocalDate observedOn,
    @Nullable LocalDate lastUpdatedOn,
    List<StoredFileId> evidence) {

  public FindingDraft {
    label = label.strip();
    description = description.strip();
    pageAddress = pageAddress.strip();
    wrongText = wrongText.strip();
    rightText = rightText.strip();
    evidence = List.copyOf(evidence);
  }

  /** A finding that an old circular printed: a label, and nothing else is known. */
  public static FindingDraft printed(Indicator indicator, String label, String description) {
    return new FindingDraft(
        indicator.getCode(),
        indicator.getKind(),
        BigDecimal.ZERO,
        label,
        description,
        "",
        "",
        "",
        null,
        null,
        List.of());
  }
}

package org.duban.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.document.StoredFileId;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector saw, as typed; {@link FindingRules} makes a finding of it. Texts may be empty.
 *
 * @param points null to take the indicator's own
 * @param label empty to take the indicator's own
 * @param observedOn the monitoring point, in the office's zone
 * @param lastUpdatedOn newest publishing date seen; null when no page shows one (SC-9)
 * @param evidence ids of stored files
 */
public record Observation(
    String indicator,
    @Nullable BigDecimal points,
    String label,
    String description,
    String pageAddress,
    String wrongText,
    String rightText,
    @Nullable LocalDate observedOn,
    @Nullable LocalDate lastUpdatedOn,
    List<StoredFileId> evidence) {

  /** The same with one more file as evidence. */
  Observation with(StoredFileId file) {
    List<StoredFileId> more = new ArrayList<>(evidence);
    more.add(file);
    return new Observation(
        indicator,
        points,
        label,
        description,
        pageAddress,
        wrongText,
        rightText,
        observedOn,
        lastUpdatedOn,
        more);
  }
}

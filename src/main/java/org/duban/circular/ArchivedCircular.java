package org.duban.circular;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a circular that was issued before the product was there.
 *
 * @param number null when nobody knows it; never made up
 * @param stated printed totals by key of the figure, e.g. {@code accounts.WX.failed} → {@code 33};
 *     right or wrong, in the order of the paper
 * @param printed rows of its printed list of failed accounts
 */
public record ArchivedCircular(
    ReportDemand demand,
    Instant issuedAt,
    @Nullable CircularNumber number,
    Map<String, String> stated,
    List<PrintedRow> printed) {
  public ArchivedCircular {
    stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
    printed = List.copyOf(printed);
  }
}

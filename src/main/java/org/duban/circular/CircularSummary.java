package org.duban.circular;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A circular in a list.
 *
 * @param number as printed; empty while it has none
 * @param issuedOn day of the office's calendar; null while it is not issued
 * @param corrects the circular that it corrects
 * @param correctedBy the issued circular that replaced it
 * @param sent how many units it was sent to
 * @param received how many of them confirmed
 */
public record CircularSummary(
    CaseKey key,
    Quarter quarter,
    CircularState state,
    String number,
    @Nullable LocalDate issuedOn,
    boolean archived,
    Optional<CaseKey> corrects,
    Optional<CaseKey> correctedBy,
    long sent,
    long received) {}

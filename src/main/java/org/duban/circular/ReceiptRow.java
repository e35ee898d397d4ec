package org.duban.circular;

import java.time.Instant;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Whether one unit confirmed a circular.
 *
 * @param receivedAt null while nobody there confirmed it
 * @param receivedBy who confirmed it; empty while nobody did
 */
public record ReceiptRow(
    UnitCode unit,
    String unitName,
    Instant sentAt,
    @Nullable Instant receivedAt,
    String receivedBy) {}

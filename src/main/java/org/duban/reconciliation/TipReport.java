package org.duban.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer logs.
 *
 * @param teller position and unit of who told it
 * @param code of the registered channel it is about; empty when it is not registered
 * @param about name of the channel; may be empty when the code is given
 */
public record TipReport(
    @Nullable TipMedium medium,
    String teller,
    @Nullable LocalDate toldOn,
    String code,
    String about,
    String what) {}

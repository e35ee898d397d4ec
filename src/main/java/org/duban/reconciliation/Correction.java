package org.duban.reconciliation;

import java.time.LocalDate;
import org.duban.register.ChannelState;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How the register is to be corrected.
 *
 * @param since the day from which it holds; null for today
 * @param nameChange rename or error; only asked for when names differ
 * @param state in which the channel leaves; only asked for when the other side lacks it
 * @param unit the unit of a channel that enters; null for the one that the other side names
 * @param note why; a statement when the channel was no government channel (Z18)
 */
public record Correction(
    @Nullable LocalDate since,
    @Nullable NameChange nameChange,
    @Nullable ChannelState state,
    @Nullable UnitCode unit,
    String note) {}

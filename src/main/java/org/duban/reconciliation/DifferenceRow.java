package org.duban.reconciliation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.register.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * A difference in a list.
 *
 * @param code null when neither side has one
 * @param field null when one side lacks the channel
 * @param county name of the unit above; null for the city itself
 */
public record DifferenceRow(
    long id,
    Source source,
    DifferenceKind kind,
    DifferenceState state,
    @Nullable ComparedField field,
    String here,
    String there,
    ChannelKind channelKind,
    @Nullable String platform,
    @Nullable String code,
    String name,
    String unitName,
    @Nullable String county,
    @Nullable LocalDate dueOn,
    @Nullable Instant repliedAt)
    implements Serializable {}

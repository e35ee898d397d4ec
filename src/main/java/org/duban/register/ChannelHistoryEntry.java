package org.duban.register;

import java.time.LocalDate;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * One line of a channel's past.
 *
 * @param on day of the office's calendar
 * @param quarter the quarter it belongs to; null when to none
 * @param what what came of it: a value whose label the texts hold
 * @param detail context; empty when none
 * @param tone colour of the state: red, amber, green, violet, blue or grey
 * @param page page that shows it with its query, without leading slash; null when there is none
 */
public record ChannelHistoryEntry(
    LocalDate on,
    @Nullable Quarter quarter,
    Enum<?> what,
    String detail,
    String tone,
    @Nullable String page) {}

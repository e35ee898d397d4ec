package org.duban.register.exchange;

import java.time.LocalDate;
import org.duban.register.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A channel on its way into a file.
 *
 * @param platformName null for a website
 * @param stateSince the day since which its state holds
 */
public record ExportedChannel(
    Channel channel, String unitName, @Nullable String platformName, LocalDate stateSince) {}

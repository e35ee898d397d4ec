package org.duban.register;

import org.jspecify.annotations.Nullable;

/**
 * What a clerk wants to file.
 *
 * @param channelId the registered channel; null for an opening
 * @param channelKind kind of the channel to be opened; ignored for a registered one
 * @param platform platform of the account to be opened; null otherwise
 * @param name name of the channel to be opened; empty otherwise
 */
public record FilingRequest(
    FilingKind kind,
    @Nullable Long channelId,
    ChannelKind channelKind,
    @Nullable Platform platform,
    String name) {}

package org.duban.register;

import java.util.Optional;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A running channel to which the national system has given no code: it is not on record 未备案.
 *
 * @param platform null for a website
 * @param filing number of the filing under way for it; null when there is none
 */
public record UnfiledChannel(
    long id,
    ChannelKind kind,
    @Nullable String platform,
    String name,
    UnitCode unit,
    @Nullable String filing) {

  public Optional<Platform> platformLetters() {
    return Optional.ofNullable(platform).map(Platform::new);
  }
}

package org.duban.registercheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;

/**
 * When an account has been silent so long that its unit must explain it (requirements B16, Z21).
 */
public final class Silence {
  /** Days without new content that need no explanation. */
  static final int DAYS = 14;

  private Silence() {}

  /**
   * Days since the newest content that was seen, when they are more than {@link #DAYS}; empty for a
   * website, and for an account that nobody has looked at.
   */
  public static OptionalLong daysOf(Channel channel, LocalDate today) {
    return channel
        .lastUpdateOn()
        .filter(on -> channel.getKind() == ChannelKind.ACCOUNT)
        .map(on -> ChronoUnit.DAYS.between(on, today))
        .filter(days -> days > DAYS)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }
}

package org.duban.register;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.shared.UnitCode;

/**
 * A channel as the register held it on a day.
 *
 * @param day of the office's calendar
 * @param code empty when it had none
 * @param owner empty when none was registered
 */
public record ChannelOn(
    LocalDate day,
    String name,
    ChannelState state,
    Optional<IdentificationCode> code,
    UnitCode unit,
    String owner) {
  static Optional<ChannelOn> of(Channel channel, LocalDate day) {
    return channel
        .stateOn(day)
        .map(
            state ->
                new ChannelOn(
                    day,
                    channel.nameOn(day),
                    state,
                    fact(channel, FactKind.CODE, day).map(IdentificationCode::new),
                    fact(channel, FactKind.UNIT, day).map(UnitCode::new).orElseGet(channel::unit),
                    fact(channel, FactKind.OWNER, day).orElse("")));
  }

  private static Optional<String> fact(Channel channel, FactKind what, LocalDate day) {
    return Past.on(channel.facts(what), day)
        .map(DatedFact::value)
        .filter(value -> !value.isEmpty());
  }
}

package org.duban.registercheck;

import java.io.Serializable;
import java.time.LocalDate;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelState;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of one channel.
 *
 * @param channelId number of the channel in the register; null for one that is not there
 * @param kind kind of the channel
 * @param platform null for a website
 * @param code null when the channel has none yet
 * @param rightName the name in reality; empty when it is the registered one
 * @param rightState the state in reality; null when it is the registered one
 * @param since from which day that holds; null when the unit does not know
 * @param explanation what is wrong, and for a wrongly reported channel the written statement that
 *     requirement Z18 asks for; empty for a right entry
 * @param screened the answers to the screening questions; null when they were not put
 */
public record EntryAnswer(
    @Nullable Long channelId,
    ChannelKind kind,
    @Nullable Platform platform,
    @Nullable IdentificationCode code,
    Mark mark,
    String rightName,
    @Nullable ChannelState rightState,
    @Nullable LocalDate since,
    String explanation,
    @Nullable Screened screened)
    implements Serializable {

  /** A registered channel that is as registered and of none of the five kinds. */
  public static EntryAnswer right(long channelId, ChannelKind kind) {
    return new EntryAnswer(
        channelId, kind, null, null, Mark.RIGHT, "", null, null, "", Screened.CLEAN);
  }
}

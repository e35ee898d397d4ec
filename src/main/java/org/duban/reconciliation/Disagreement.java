package org.duban.reconciliation;

import org.duban.register.ChannelKind;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two sides differ, as a comparison finds it.
 *
 * @param proposed whether it is only a question: are these two one channel?
 * @param field null when one side lacks the channel
 * @param here value in the register; empty when it has none
 * @param there value of the other side; empty when it has none
 * @param channelId null when the register lacks the channel
 * @param rowKey null when the other side lacks it
 */
record Disagreement(
    DifferenceKind kind,
    boolean proposed,
    @Nullable ComparedField field,
    String here,
    String there,
    @Nullable Long channelId,
    @Nullable String rowKey,
    ChannelKind channelKind,
    @Nullable String platform,
    @Nullable String code,
    String name,
    UnitCode unit) {

  /** The same for the same thing in a later comparison. */
  String subject() {
    String who =
        proposed || channelId == null
            ? "R" + rowKey + (proposed ? "|C" + channelId : "")
            : "C" + channelId;
    return kind + "|" + (proposed ? "?" : field == null ? "" : field.name()) + "|" + who;
  }
}

package org.duban.register.exchange;

import java.util.ArrayList;
import java.util.List;
import org.duban.register.Channel;
import org.duban.register.ChannelDetails;
import org.duban.register.ChannelEntry;
import org.jspecify.annotations.Nullable;

/** What differs between a registered channel and a row, field by field. */
final class ChannelFields {
  private ChannelFields() {}

  /**
   * @param registered null for a new channel, of which every filled field differs
   */
  static List<FieldChange> differences(@Nullable Channel registered, ChannelEntry entry) {
    ChannelDetails old = registered == null ? ChannelDetails.NONE : registered.getDetails();
    ChannelDetails details = entry.details();
    var changes = new ArrayList<FieldChange>();
    add(changes, ChannelColumns.NAME, registered == null ? "" : registered.getName(), entry.name());
    add(
        changes,
        ChannelColumns.STATE,
        registered == null ? "" : Vocabulary.word(registered.getState()),
        Vocabulary.word(entry.state()));
    add(changes, ChannelColumns.ADDRESS, old.address(), details.address());
    add(changes, ChannelColumns.OWNER, old.owner(), details.owner());
    add(changes, ChannelColumns.PLATFORM_ACCOUNT, old.platformAccount(), details.platformAccount());
    add(changes, ChannelColumns.INTRODUCTION, old.introduction(), details.introduction());
    add(changes, ChannelColumns.ICP_NUMBER, old.icpNumber(), details.icpNumber());
    add(changes, ChannelColumns.RESPONSIBLE, old.responsible(), details.responsible());
    add(changes, ChannelColumns.PHONE, old.phone(), details.phone());
    add(changes, ChannelColumns.NOTE, registered == null ? "" : registered.getNote(), entry.note());
    return changes;
  }

  private static void add(List<FieldChange> changes, SheetColumn column, String from, String to) {
    if (!from.equals(to)) {
      changes.add(new FieldChange(column.name(), CellText.clean(from), CellText.clean(to)));
    }
  }
}

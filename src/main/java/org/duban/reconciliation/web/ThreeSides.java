package org.duban.reconciliation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.reconciliation.ComparedField;
import org.duban.reconciliation.Difference;
import org.duban.reconciliation.RegisterLine;
import org.duban.reconciliation.RegisterLines;
import org.duban.reconciliation.SnapshotRow;
import org.duban.reconciliation.Snapshots;
import org.duban.reconciliation.Source;
import org.jspecify.annotations.Nullable;

/** One channel as the register, the national and the provincial system hold it, side by side. */
@ApplicationScoped
public class ThreeSides {
  @Inject private RegisterLines register;
  @Inject private Snapshots snapshots;
  @Inject private ValueWords words;

  /** Of a registered channel, by what was last imported. */
  public List<SideRow> of(long channelId) {
    return rows(
        register.find(channelId).orElse(null),
        snapshots.findRow(Source.NATIONAL, channelId).orElse(null),
        snapshots.findRow(Source.PROVINCIAL, channelId).orElse(null));
  }

  /** Of what a difference is about; the row that is not matched yet stands on its own side. */
  public List<SideRow> of(Difference difference) {
    Optional<SnapshotRow> row =
        difference
            .lastSnapshot()
            .flatMap(s -> difference.rowKey().flatMap(key -> snapshots.findRow(s, key)));
    Optional<Long> channel = difference.channelId();
    return rows(
        channel.flatMap(register::find).orElse(null),
        side(Source.NATIONAL, difference, channel, row),
        side(Source.PROVINCIAL, difference, channel, row));
  }

  private @Nullable SnapshotRow side(
      Source side, Difference difference, Optional<Long> channel, Optional<SnapshotRow> row) {
    return (difference.getSource() == side ? row : Optional.<SnapshotRow>empty())
        .or(() -> channel.flatMap(id -> snapshots.findRow(side, id)))
        .orElse(null);
  }

  private List<SideRow> rows(
      @Nullable RegisterLine here,
      @Nullable SnapshotRow national,
      @Nullable SnapshotRow provincial) {
    var rows = new ArrayList<SideRow>();
    for (ComparedField field : ComparedField.values()) {
      String a = words.of(field, value(field, here));
      String b = words.of(field, value(field, national));
      String c = words.of(field, value(field, provincial));
      boolean differs = Stream.of(a, b, c).filter(text -> !text.isEmpty()).distinct().count() > 1;
      rows.add(new SideRow(field, a, b, c, differs));
    }
    return rows;
  }

  private static String value(ComparedField field, @Nullable RegisterLine line) {
    if (line == null) {
      return "";
    }
    return switch (field) {
      case NAME -> line.name();
      case CODE -> line.code() == null ? "" : line.code();
      case UNIT -> line.unit().value();
      case OWNER -> line.owner();
      case ADDRESS -> line.address();
      case PLATFORM_ACCOUNT -> line.platformAccount();
      case STATE -> line.state().name();
    };
  }

  private static String value(ComparedField field, @Nullable SnapshotRow row) {
    if (row == null) {
      return "";
    }
    return switch (field) {
      case NAME -> row.getName();
      case CODE -> row.getCode();
      case UNIT -> row.unit().value();
      case OWNER -> row.getOwner();
      case ADDRESS -> row.getAddress();
      case PLATFORM_ACCOUNT -> row.getPlatformAccount();
      case STATE -> row.getState().name();
    };
  }
}

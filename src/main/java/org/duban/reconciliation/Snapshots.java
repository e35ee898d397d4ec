package org.duban.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.register.ChannelKind;

/** What was imported of other systems. */
public interface Snapshots {

  /**
   * With its refused rows.
   *
   * @throws NoSuchSnapshot when there is none
   */
  Snapshot get(long id);

  /** Newest first, without refused rows. */
  List<Snapshot> list();

  /** The one with this content. */
  Optional<Snapshot> find(Source source, String sha256);

  /** The last one that speaks of a kind of channel. */
  Optional<Snapshot> findLast(Source source, ChannelKind kind);

  /** Day of the last one that speaks of any of these kinds. */
  default Optional<LocalDate> lastDay(Source source, Collection<ChannelKind> kinds) {
    return kinds.stream()
        .flatMap(kind -> findLast(source, kind).stream())
        .map(Snapshot::getTakenOn)
        .max(LocalDate::compareTo);
  }

  /** Waits until nobody else imports or compares for this source; until the transaction ends. */
  void lock(Source source);

  boolean hasFile(String fileId);

  void add(Snapshot snapshot);

  void add(SnapshotRow row);

  void add(Sameness sameness);

  /** In the order of the file. */
  List<SnapshotRow> rowsOf(long snapshotId);

  /** The row of the last snapshot that is this channel. */
  Optional<SnapshotRow> findRow(Source source, long channelId);

  /** The row of a snapshot. */
  Optional<SnapshotRow> findRow(long snapshotId, String rowKey);

  List<Sameness> samenessesOf(Source source);
}

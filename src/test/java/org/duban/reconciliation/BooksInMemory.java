package org.duban.reconciliation;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.people.User;
import org.duban.register.ChannelKind;

/** Snapshots, differences and tips without a database; numbers them from 1 as they come. */
final class BooksInMemory {
  final SnapshotsInMemory snapshots = new SnapshotsInMemory();
  final DifferencesInMemory differences = new DifferencesInMemory();
  final TipsInMemory tips = new TipsInMemory();

  private static void number(Object entity, long id) {
    try {
      Field field = entity.getClass().getDeclaredField("id");
      field.setAccessible(true);
      field.setLong(entity, id);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static final class SnapshotsInMemory implements Snapshots {
    final List<Snapshot> all = new ArrayList<>();
    private final List<SnapshotRow> rows = new ArrayList<>();
    private final List<Sameness> said = new ArrayList<>();

    @Override
    public Snapshot get(long id) {
      return all.stream()
          .filter(s -> s.getId() == id)
          .findFirst()
          .orElseThrow(() -> new NoSuchSnapshot(id));
    }

    @Override
    public List<Snapshot> list() {
      return all;
    }

    @Override
    public Optional<Snapshot> find(Source source, String sha256) {
      return all.stream()
          .filter(s -> s.getSource() == source && s.getSha256().equals(sha256))
          .findFirst();
    }

    @Override
    public Optional<Snapshot> findLast(Source source, ChannelKind kind) {
      return all.stream()
          .filter(s -> s.getSource() == source && s.kinds().contains(kind))
          .max(Comparator.comparing(Snapshot::getTakenOn).thenComparing(Snapshot::getId));
    }

    @Override
    public void lock(Source source) {}

    @Override
    public boolean hasFile(String fileId) {
      return all.stream().anyMatch(s -> s.getFileId().equals(fileId));
    }

    @Override
    public void add(Snapshot snapshot) {
      all.add(snapshot);
      number(snapshot, all.size());
    }

    @Override
    public void add(SnapshotRow row) {
      rows.add(row);
    }

    @Override
    public void add(Sameness sameness) {
      said.add(sameness);
    }

    @Override
    public List<SnapshotRow> rowsOf(long snapshotId) {
      return rows.stream().filter(r -> r.snapshotId() == snapshotId).toList();
    }

    @Override
    public Optional<SnapshotRow> findRow(Source source, long channelId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SnapshotRow> findRow(long snapshotId, String rowKey) {
      return rowsOf(snapshotId).stream().filter(r -> r.rowKey().equals(rowKey)).findFirst();
    }

    @Override
    public List<Sameness> samenessesOf(Source source) {
      return said.stream().filter(s -> s.source() == source).toList();
    }
  }

  static final class DifferencesInMemory implements Differences {
    final List<Difference> all = new ArrayList<>();

    @Override
    public Difference get(long id) {
      return all.stream()
          .filter(d -> d.getId() == id)
          .findFirst()
          .orElseThrow(() -> new NoSuchDifference(id));
    }

    /** The one of a kind that a test speaks of. */
    Difference only(DifferenceKind kind) {
      List<Difference> found = all.stream().filter(d -> d.getKind() == kind).toList();
      if (found.size() != 1) {
        throw new AssertionError(found.size() + " of " + kind);
      }
      return found.get(0);
    }

    @Override
    public List<Difference> listLasting(Source source, Collection<ChannelKind> kinds) {
      return all.stream()
          .filter(d -> d.getSource() == source && kinds.contains(d.getChannelKind()))
          .filter(d -> d.isUnsettled() || d.getState() == DifferenceState.EXPLAINED)
          .toList();
    }

    @Override
    public List<Difference> listOf(long channelId) {
      return all.stream()
          .filter(d -> d.channelId().filter(c -> c == channelId).isPresent())
          .toList();
    }

    @Override
    public List<DifferenceRow> rows(DifferenceFilter filter, User viewer, int first, int max) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long count(DifferenceFilter filter, User viewer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<DifferenceCount> counts(DifferenceFilter filter, User viewer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(Difference difference) {
      all.add(difference);
      number(difference, all.size());
    }
  }

  static final class TipsInMemory implements Tips {
    private final List<Tip> all = new ArrayList<>();

    @Override
    public Tip get(long id) {
      return all.stream()
          .filter(t -> t.getId() == id)
          .findFirst()
          .orElseThrow(() -> new NoSuchTip(id));
    }

    @Override
    public List<Tip> list(int first, int max) {
      return all;
    }

    @Override
    public long count() {
      return all.size();
    }

    @Override
    public List<Tip> listOf(long channelId) {
      return all.stream()
          .filter(t -> t.channelId().filter(c -> c == channelId).isPresent())
          .toList();
    }

    @Override
    public boolean hasFile(String fileId) {
      return false;
    }

    @Override
    public void add(Tip tip) {
      all.add(tip);
      number(tip, all.size());
    }
  }
}

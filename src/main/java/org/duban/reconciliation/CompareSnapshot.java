package org.duban.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.shared.OfficeClock;

/**
 * Holds a snapshot against the register as it stands. What still differs stays as people left it,
 * what is new is opened, what agrees is closed; nothing in the register changes.
 */
@ApplicationScoped
public class CompareSnapshot {
  @Inject Snapshots snapshots;
  @Inject Differences differences;
  @Inject RegisterLines register;
  @Inject OfficeClock clock;

  /**
   * What a comparison did.
   *
   * @param opened new differences
   * @param closed differences that agree now
   */
  public record Outcome(int opened, int closed) {}

  /** In the caller's transaction, which has locked the source. */
  public Outcome compare(Snapshot snapshot) {
    List<SnapshotRow> rows = snapshots.rowsOf(snapshot.getId());
    Matching matching = matched(snapshot, rows);
    snapshot.compared(matching.certain().size(), clock.instant());
    Map<String, Difference> lasting = new HashMap<>();
    differences
        .listLasting(snapshot.getSource(), snapshot.kinds())
        .forEach(d -> lasting.merge(d.subject(), d, (a, b) -> a.isUnsettled() ? a : b));
    Set<Difference> found = new HashSet<>();
    int opened = 0;
    for (Disagreement disagreement : Comparison.of(matching)) {
      Difference before = lasting.get(disagreement.subject());
      if (before != null && before.isStill(disagreement)) {
        before.foundAgain(disagreement, snapshot.getId());
        found.add(before);
      } else {
        differences.add(open(snapshot, disagreement));
        opened++;
      }
    }
    int closed = 0;
    for (Difference before : lasting.values()) {
      if (before.isUnsettled() && !found.contains(before)) {
        before.agreed(snapshot.getId(), clock.instant());
        closed++;
      }
    }
    return new Outcome(opened, closed);
  }

  private Difference open(Snapshot snapshot, Disagreement found) {
    return new Difference(snapshot.getSource(), found, snapshot.getId(), null, clock.instant());
  }

  private Matching matched(Snapshot snapshot, List<SnapshotRow> rows) {
    Map<String, Long> same = new HashMap<>();
    Set<Matching.Apart> apart = new HashSet<>();
    for (Sameness said : snapshots.samenessesOf(snapshot.getSource())) {
      if (said.isSame()) {
        same.put(said.rowKey(), said.channelId());
      } else {
        apart.add(new Matching.Apart(said.channelId(), said.rowKey()));
      }
    }
    Matching matching =
        Matching.of(
            register.list(snapshot.kinds()),
            rows.stream().map(SnapshotRow::line).toList(),
            same,
            apart);
    Map<String, SnapshotRow> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.put(row.rowKey(), row));
    rows.forEach(row -> row.match(null));
    for (Matching.Match match : matching.certain()) {
      SnapshotRow row = byKey.get(match.there().key());
      if (row != null) {
        row.match(match.here().id());
      }
    }
    return matching;
  }
}

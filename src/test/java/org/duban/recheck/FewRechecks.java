package org.duban.recheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;

/** Re-checks in memory. */
final class FewRechecks implements Rechecks {
  final List<Recheck> all = new ArrayList<>();
  private final List<String> locked = new ArrayList<>();

  @Override
  public Recheck latest(CaseKey of) {
    return all.stream()
        .filter(r -> r.caseKey().equals(of))
        .max(Comparator.comparingInt(Recheck::getRound))
        .orElseThrow(() -> new NoRecheck(of));
  }

  @Override
  public Optional<Recheck> find(CaseKey of, int round) {
    return all.stream().filter(r -> r.caseKey().equals(of) && r.getRound() == round).findFirst();
  }

  @Override
  public List<Recheck> listOf(Quarter quarter) {
    return all.stream().filter(r -> r.getQuarter().equals(quarter)).toList();
  }

  @Override
  public List<Quarter> quarters() {
    return all.stream().map(Recheck::getQuarter).distinct().toList();
  }

  @Override
  public Optional<Recheck> findByEvidence(StoredFileId file) {
    return Optional.empty();
  }

  @Override
  public void add(Recheck recheck) {
    all.add(recheck);
  }

  @Override
  public void lock(CaseKey key) {
    locked.add(key.value());
  }

  /** The cases that were locked, in order. */
  List<String> locked() {
    return locked;
  }
}

package org.duban.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.document.StoredFileId;
import org.duban.shared.CaseKey;

/** Escalations in memory. */
final class FewEscalations implements Escalations {
  private final List<Escalation> all = new ArrayList<>();

  FewEscalations(Escalation... escalations) {
    all.addAll(List.of(escalations));
  }

  @Override
  public Escalation get(CaseKey key) {
    return all.stream()
        .filter(e -> e.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new UnknownEscalation(key));
  }

  @Override
  public List<Escalation> listOf(CaseKey rectification) {
    return all.stream().filter(e -> e.caseKey().equals(rectification)).toList();
  }

  @Override
  public List<Escalation> list() {
    return all;
  }

  @Override
  public Optional<Escalation> findByLetter(StoredFileId file) {
    return Optional.empty();
  }

  @Override
  public void add(Escalation escalation) {
    all.add(escalation);
  }
}

package org.duban.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** Reports in memory. */
final class FewSelfChecks implements SelfChecks {
  private final List<SelfCheck> all = new ArrayList<>();

  FewSelfChecks(SelfCheck... reports) {
    all.addAll(List.of(reports));
  }

  @Override
  public SelfCheck get(CaseKey key) {
    return find(key).orElseThrow(() -> new UnknownSelfCheck(key));
  }

  @Override
  public Optional<SelfCheck> find(CaseKey key) {
    return all.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  @Override
  public Optional<SelfCheck> findLocked(Quarter quarter, UnitCode unit) {
    return find(CaseKey.of(quarter, unit));
  }

  @Override
  public List<SelfCheck> listOf(Quarter quarter) {
    return all.stream().filter(s -> s.getQuarter().equals(quarter)).toList();
  }

  @Override
  public List<SelfCheck> listOf(UnitCode unit) {
    return all.stream().filter(s -> s.unit().equals(unit)).toList();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return all.stream()
        .filter(s -> s.sealedFile().filter(f -> f.fileId().equals(fileId)).isPresent())
        .map(SelfCheck::unit)
        .findFirst();
  }

  @Override
  public List<Quarter> quarters() {
    return all.stream().map(SelfCheck::getQuarter).distinct().toList();
  }

  @Override
  public void add(SelfCheck selfCheck) {
    all.add(selfCheck);
  }
}

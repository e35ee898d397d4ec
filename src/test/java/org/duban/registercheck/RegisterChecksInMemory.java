package org.duban.registercheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** Checks of one round without a database. */
final class RegisterChecksInMemory implements RegisterChecks {
  private final List<RegisterCheck> all = new ArrayList<>();
  private final RegisterCheckRound round;

  RegisterChecksInMemory(
      Quarter quarter, Instant openedAt, Instant dueAt, RegisterCheck... checks) {
    round = new RegisterCheckRound(quarter, openedAt, dueAt);
    all.addAll(List.of(checks));
  }

  @Override
  public RegisterCheck get(CaseKey key) {
    return find(key).orElseThrow(() -> new NoSuchCheck(key.value()));
  }

  @Override
  public Optional<RegisterCheck> find(CaseKey key) {
    return all.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  @Override
  public List<RegisterCheck> listOf(Quarter quarter) {
    return all.stream().filter(c -> c.getQuarter().equals(quarter)).toList();
  }

  @Override
  public List<ScreenedChannel> listScreened(Quarter quarter) {
    return List.of();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return Optional.empty();
  }

  @Override
  public Optional<RegisterCheckRound> findRound(Quarter quarter) {
    return Optional.of(round).filter(r -> r.quarter().equals(quarter));
  }

  @Override
  public List<RegisterCheckRound> listRounds() {
    return List.of(round);
  }

  @Override
  public RegisterCheckRound lockRound(Quarter quarter) {
    return round;
  }

  @Override
  public void add(RegisterCheck check) {
    all.add(check);
  }

  @Override
  public void add(RegisterCheckRound added) {
    throw new UnsupportedOperationException();
  }
}

package org.duban.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.people.User;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;

/** Record forms without a database. */
class FilingsInMemory implements Filings {
  private final List<Filing> all = new ArrayList<>();

  @Override
  public Filing get(CaseKey key) {
    return all.stream()
        .filter(f -> f.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchFiling(key.value()));
  }

  @Override
  public Optional<Filing> findOpen(long channelId) {
    return listOf(channelId).stream().filter(f -> f.endedAt().isEmpty()).findFirst();
  }

  @Override
  public List<Filing> listOf(long channelId) {
    return all.stream().filter(f -> f.channelId().equals(Optional.of(channelId))).toList();
  }

  @Override
  public List<Filing> listOf(User user, int limit) {
    return all.stream().filter(f -> f.unit().equals(user.unit())).limit(limit).toList();
  }

  @Override
  public Optional<Filing> findClaim(IdentificationCode code) {
    return all.stream().filter(f -> f.claimedCode().equals(Optional.of(code))).findFirst();
  }

  @Override
  public Optional<UnitCode> findUnitOfFile(String fileId) {
    return all.stream()
        .filter(f -> f.proofs().stream().anyMatch(p -> p.fileId().equals(fileId)))
        .map(Filing::unit)
        .findFirst();
  }

  @Override
  public FilingYear lockYear(int year) {
    return new FilingYear(year);
  }

  @Override
  public void add(Filing filing) {
    all.add(filing);
  }
}

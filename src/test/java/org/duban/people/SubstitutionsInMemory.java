package org.duban.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.shared.UserId;

/** Substitutions without a database; the first is the one that is found. */
public final class SubstitutionsInMemory implements Substitutions {
  private final List<Substitution> all = new ArrayList<>();

  /** One person stands in for another on one day. */
  public void arrange(UserId absent, UserId deputy, LocalDate day) {
    add(new Substitution(absent, deputy, day, day, "", absent, Instant.EPOCH));
  }

  List<Substitution> all() {
    return all;
  }

  @Override
  public Optional<Substitution> find(long id) {
    return all.stream().findFirst();
  }

  @Override
  public void add(Substitution substitution) {
    all.add(substitution);
  }

  @Override
  public Set<UserId> absentFor(UserId deputy, LocalDate day) {
    return all.stream()
        .filter(s -> s.deputy().equals(deputy) && s.holdsOn(day))
        .map(Substitution::absent)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<UserId> deputiesOf(Collection<UserId> absent, LocalDate day) {
    return all.stream()
        .filter(s -> absent.contains(s.absent()) && s.holdsOn(day))
        .map(Substitution::deputy)
        .collect(Collectors.toSet());
  }

  @Override
  public void takeTurn(Collection<UserId> people) {
    // Nobody acts at the same time here.
  }

  @Override
  public List<Substitution> listOf(UserId person, LocalDate from) {
    return listFrom(from).stream()
        .filter(s -> s.absent().equals(person) || s.deputy().equals(person))
        .toList();
  }

  @Override
  public List<Substitution> listFrom(LocalDate day) {
    return all.stream().filter(s -> s.isAhead(day)).toList();
  }
}

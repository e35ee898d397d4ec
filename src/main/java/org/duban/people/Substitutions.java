package org.duban.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.shared.UserId;

/** Who stands in for whom. */
public interface Substitutions {

  Optional<Substitution> find(long id);

  void add(Substitution substitution);

  /** The people whom a person stands in for on a day. */
  Set<UserId> absentFor(UserId deputy, LocalDate day);

  /** Those in which a person is absent or stands in and that have not ended before the day. */
  List<Substitution> listOf(UserId person, LocalDate from);

  /** All that have not ended before the day, by first day. */
  List<Substitution> listFrom(LocalDate day);
}

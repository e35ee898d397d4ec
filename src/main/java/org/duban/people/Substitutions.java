package org.duban.people;

import java.time.LocalDate;
import java.util.Collection;
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

  /**
   * The people who stand in on a day for one of these, whether their accounts are active or not.
   */
  Set<UserId> deputiesOf(Collection<UserId> absent, LocalDate day);

  /**
   * Makes everybody wait who arranges something for one of these people at the same time, until the
   * transaction ends; what was arranged before is then seen.
   */
  void takeTurn(Collection<UserId> people);

  /** Those in which a person is absent or stands in and that have not ended before the day. */
  List<Substitution> listOf(UserId person, LocalDate from);

  /** All that have not ended before the day, by first day. */
  List<Substitution> listFrom(LocalDate day);
}

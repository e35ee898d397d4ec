package org.duban.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Tells a refusal, which a person can act on, from a defect, which only we can. */
public final class Refusals {
  private static final Set<String> STALE =
      Set.of("StaleStateException", "StaleObjectStateException", "OptimisticEntityLockException");

  private Refusals() {}

  /** The sentence to show, however deep the refusal is wrapped; empty for a defect. */
  public static Optional<String> sentence(@Nullable Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
      if (t instanceof DomainException refusal) {
        return Optional.of(Texts.of(refusal.textKey(), named(refusal.facts())));
      }
      if (t instanceof OptimisticLockException || STALE.contains(t.getClass().getSimpleName())) {
        return Optional.of(Texts.of("error.StalePage"));
      }
      if (t instanceof EJBAccessException) {
        return Optional.of(Texts.of("error.NotAllowed"));
      }
    }
    return Optional.empty();
  }

  /** The facts, with people and units by their names: a code tells nobody whom to call. */
  static Object[] named(List<Object> facts) {
    return facts.stream().map(Refusals::named).toArray();
  }

  private static Object named(Object fact) {
    if (fact instanceof UserId id) {
      return nameOf(id);
    }
    return fact instanceof UnitCode code ? nameOf(code) : fact;
  }

  private static String nameOf(UnitCode code) {
    return CDI.current()
        .select(Units.class)
        .get()
        .find(code)
        .map(Unit::getName)
        .orElse(code.value());
  }

  private static String nameOf(UserId id) {
    return CDI.current()
        .select(Users.class)
        .get()
        .find(id)
        .map(User::getDisplayName)
        .orElse(id.value());
  }

  /** Whether the page belongs to a session that has ended. */
  static boolean isExpired(@Nullable Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ViewExpiredException) {
        return true;
      }
    }
    return false;
  }
}

package org.duban.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
      Set.of(
          "StaleStateException",
          "StaleObjectStateException",
          "OptimisticEntityLockException",
          "OptimisticLockingException",
          "PessimisticEntityLockException",
          "LockAcquisitionException");

  /** Given up because two waited for each other, or because one waited too long. */
  private static final Set<String> LOCKED = Set.of("40001", "40P01", "55P03", "HYT00");

  private Refusals() {}

  /** The sentence to show, however deep the refusal is wrapped; empty for a defect. */
  public static Optional<String> sentence(@Nullable Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
      if (t instanceof DomainException refusal) {
        return Optional.of(Texts.of(refusal.textKey(), named(refusal.facts())));
      }
      if (isStale(t)) {
        return Optional.of(Texts.of("error.StalePage"));
      }
      if (t instanceof EJBAccessException) {
        return Optional.of(Texts.of("error.NotAllowed"));
      }
    }
    return Optional.empty();
  }

  private static boolean isStale(Throwable t) {
    return t instanceof OptimisticLockException
        || t instanceof PessimisticLockException
        || t instanceof LockTimeoutException
        || STALE.contains(t.getClass().getSimpleName())
        || t instanceof SQLException refused
            && LOCKED.contains(Objects.requireNonNullElse(refused.getSQLState(), ""));
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

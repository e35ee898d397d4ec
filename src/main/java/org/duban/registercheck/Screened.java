package org.duban.registercheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A unit's answers to the five screening questions about one channel (requirement Z20).
 *
 * @param note what is behind every yes, and why an account was silent (B16); empty when there is
 *     nothing to explain
 */
@Embeddable
public record Screened(
    boolean wronglyIncluded,
    boolean stoppedNotCancelled,
    boolean noUpdateInTwoWeeks,
    boolean entertainment,
    boolean unrelated,
    @Column(name = "screening_note", length = 1000) String note)
    implements Serializable {

  /** Five times no, and nothing to explain. */
  public static final Screened CLEAN = of(Set.of(), "");

  /** The answers that say yes to some of the questions and no to the others. */
  public static Screened of(Collection<Concern> found, String note) {
    return new Screened(
        found.contains(Concern.WRONGLY_INCLUDED),
        found.contains(Concern.STOPPED_NOT_CANCELLED),
        found.contains(Concern.NO_UPDATE_IN_TWO_WEEKS),
        found.contains(Concern.ENTERTAINMENT),
        found.contains(Concern.UNRELATED),
        note);
  }

  /** Whether the answer to a question is yes. */
  public boolean has(Concern concern) {
    return switch (concern) {
      case WRONGLY_INCLUDED -> wronglyIncluded;
      case STOPPED_NOT_CANCELLED -> stoppedNotCancelled;
      case NO_UPDATE_IN_TWO_WEEKS -> noUpdateInTwoWeeks;
      case ENTERTAINMENT -> entertainment;
      case UNRELATED -> unrelated;
    };
  }

  /** The questions answered with yes, in their order. */
  public Set<Concern> found() {
    Set<Concern> found = EnumSet.noneOf(Concern.class);
    for (Concern concern : Concern.values()) {
      if (has(concern)) {
        found.add(concern);
      }
    }
    return found;
  }

  /** Whether a question was answered with yes. */
  public boolean isConcerned() {
    return !found().isEmpty();
  }
}

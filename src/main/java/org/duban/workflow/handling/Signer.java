package org.duban.workflow.handling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.jspecify.annotations.Nullable;

/** One person whose signature is wanted, and what came of it. */
@Embeddable
public record Signer(
    UserId person, @Enumerated(EnumType.STRING) State state, @Nullable String signatureId)
    implements Serializable {
  /** Where a signature stands. */
  public enum State {
    /** Will be asked when those before have signed. */
    NAMED,
    ASKED,
    AGREED,
    OBJECTED,
    /** Not needed any more. */
    LET_OFF
  }

  static Signer named(UserId person) {
    return new Signer(person, State.NAMED, null);
  }

  Signer asked(TaskId signature) {
    return new Signer(person, State.ASKED, signature.value());
  }

  Signer signed(boolean agreed) {
    return new Signer(person, agreed ? State.AGREED : State.OBJECTED, signatureId);
  }

  Signer letOff() {
    return new Signer(person, State.LET_OFF, signatureId);
  }

  /** Whether the signature is still to come. */
  public boolean isAwaited() {
    return state == State.NAMED || state == State.ASKED;
  }

  /** The work item in the signer's list; empty until they are asked. */
  public Optional<TaskId> signature() {
    return Optional.ofNullable(signatureId).map(TaskId::new);
  }
}

package org.duban.workflow.web;

import java.util.stream.Stream;
import org.duban.workflow.handling.UnknownVerb;
import org.duban.workflow.handling.Verb;

/** What the page 流转办理 can do, as addresses name it, and what it asks for. */
enum Deal {
  TRANSFER(Verb.TRANSFER, Picks.ONE),
  DELEGATE(Verb.DELEGATE, Picks.ONE),
  /** The other half of a delegation; it has no column of its own in the table. */
  GIVE_BACK(Verb.DELEGATE, Picks.NOBODY),
  SIGN_BEFORE(Verb.SIGN_BEFORE, Picks.ONE),
  COUNTERSIGN(Verb.COUNTERSIGN, Picks.SEVERAL),
  REMOVE_SIGNER(Verb.REMOVE_SIGNER, Picks.ONE),
  SIGN_AFTER(Verb.SIGN_AFTER, Picks.ONE),
  COPY(Verb.COPY, Picks.SEVERAL),
  CIRCULATE(Verb.CIRCULATE, Picks.SEVERAL),
  URGE(Verb.URGE, Picks.NOBODY),
  TAKE_BACK(Verb.TAKE_BACK, Picks.NOBODY);

  /** How many people are named. */
  enum Picks {
    NOBODY,
    ONE,
    SEVERAL
  }

  private final Verb verb;
  private final Picks picks;

  Deal(Verb verb, Picks picks) {
    this.verb = verb;
    this.picks = picks;
  }

  Verb verb() {
    return verb;
  }

  Picks picks() {
    return picks;
  }

  /** Whether words can be said with it. */
  boolean hasRemark() {
    return this != TAKE_BACK && this != REMOVE_SIGNER;
  }

  /** Whether the task stays with the person afterwards. */
  boolean keepsTask() {
    return verb == Verb.SIGN_BEFORE
        || verb == Verb.COUNTERSIGN
        || verb == Verb.REMOVE_SIGNER
        || verb == Verb.COPY
        || verb == Verb.CIRCULATE;
  }

  /**
   * The deal that an address names.
   *
   * @throws UnknownVerb when it names none
   */
  static Deal of(String address) {
    return Stream.of(values())
        .filter(d -> d.name().equals(address))
        .findFirst()
        .orElseThrow(UnknownVerb::new);
  }
}

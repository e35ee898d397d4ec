package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** The office logged what somebody told it. */
public record TipLogged(long tipId, TipMedium medium, String teller) implements DomainEvent {
  @Override
  public String subject() {
    return "tip-" + tipId;
  }
}

package org.duban.register.exchange;

import org.duban.shared.DomainEvent;

/** The office put an import aside; nothing of it was entered. */
public record ImportCancelled(long importId, ImportKind kind, String file) implements DomainEvent {
  @Override
  public String subject() {
    return "import-" + importId;
  }
}

package org.duban.register.exchange;

import org.duban.shared.DomainEvent;

/** The office ordered that a table be entered as previewed; its rows are kept with the import. */
public record ImportOrdered(
    long importId, ImportKind kind, String file, String sha256, long added, long changed)
    implements DomainEvent {
  @Override
  public String subject() {
    return "import-" + importId;
  }
}

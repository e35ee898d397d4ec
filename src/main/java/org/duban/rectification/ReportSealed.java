package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The leader signed the report off and put the seal to it; the digest is that of the PDF. */
public record ReportSealed(CaseKey key, int round, String digest) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}

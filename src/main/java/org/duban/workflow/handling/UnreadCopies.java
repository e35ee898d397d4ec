package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;

/** What the signed-in person was sent about a case and has not read. */
@ApplicationScoped
public class UnreadCopies {
  private final CaseCopies copies;
  private final CurrentUser currentUser;

  @SuppressWarnings("NullAway")
  protected UnreadCopies() {
    this(null, null);
  }

  @Inject
  public UnreadCopies(CaseCopies copies, CurrentUser currentUser) {
    this.copies = copies;
    this.currentUser = currentUser;
  }

  /** Those of one kind, oldest first. */
  public List<CaseCopy> of(ProcessKey process, CaseKey key, CaseCopy.Kind kind) {
    return copies.listAbout(process, key).stream()
        .filter(copy -> copy.recipient().equals(currentUser.id()))
        .filter(copy -> copy.getKind() == kind && copy.readAt().isEmpty())
        .toList();
  }
}

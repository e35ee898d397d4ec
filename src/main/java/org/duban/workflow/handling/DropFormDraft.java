package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Forgets what the person has typed into a form; what is gone already stays gone. */
@Stateless
public class DropFormDraft {
  private Desk desk;
  private Drafts drafts;

  @SuppressWarnings("NullAway.Init")
  protected DropFormDraft() {}

  @Inject
  public DropFormDraft(Desk desk, Drafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  public void drop(FormKey form) {
    drafts.find(new FormDraft.Key(desk.me(), form)).ifPresent(drafts::remove);
  }
}

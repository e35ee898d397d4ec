package org.duban.workflow.handling;

import java.time.Instant;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;

/** What people have typed and not yet sent; nobody reads another person's. */
public interface Drafts {

  Optional<FormDraft> find(FormDraft.Key key);

  /** The draft, locked until the transaction ends. */
  Optional<FormDraft> findLocked(FormDraft.Key key);

  long count(UserId person);

  void add(FormDraft draft);

  void remove(FormDraft draft);

  /** Forgets what a person typed for a task that they have done. */
  void dropOf(UserId person, TaskId item);

  /**
   * Forgets what was saved before a moment.
   *
   * @return how many drafts
   */
  int dropBefore(Instant moment);
}

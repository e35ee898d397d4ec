package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** 暂存: keeps what the person has typed into a form, as it is; the task stays where it is. */
@Stateless
public class KeepFormDraft {
  static final int LENGTH_LIMIT = 200_000;
  static final int MOST_DRAFTS = 200;

  private Desk desk;
  private WorkItems book;
  private VerbTable table;
  private Drafts drafts;

  @SuppressWarnings("NullAway.Init")
  protected KeepFormDraft() {}

  @Inject
  public KeepFormDraft(Desk desk, WorkItems book, VerbTable table, Drafts drafts) {
    this.desk = desk;
    this.book = book;
    this.table = table;
    this.drafts = drafts;
  }

  /**
   * What was kept.
   *
   * @param overOther whether it took the place of what another window had kept
   */
  public record Saved(int edition, Instant at, boolean overOther) {}

  /**
   * Of two windows of one person the last one counts; it is told that it wrote over the other.
   *
   * @param content what the page wants to read again
   * @param known edition that the page has seen; 0 for none
   * @throws DraftTooLong when there are more than {@value #LENGTH_LIMIT} characters
   * @throws TooManyDrafts when the person has {@value #MOST_DRAFTS} others
   * @throws org.duban.workflow.NotYourTask when the form does somebody else's task
   * @throws org.duban.workflow.TaskAlreadyDone when the form's task is done
   */
  public Saved keep(FormKey form, String content, int known) {
    if (content.length() > LENGTH_LIMIT) {
      throw new DraftTooLong(LENGTH_LIMIT);
    }
    Optional<WorkItem> item = taskOf(form);
    var key = new FormDraft.Key(desk.me(), form);
    Optional<FormDraft> before = drafts.findLocked(key);
    if (before.isPresent()) {
      FormDraft draft = before.get();
      boolean over = draft.getEdition() != known;
      draft.replace(content, desk.now());
      return new Saved(draft.getEdition(), desk.now(), over);
    }
    if (drafts.count(desk.me()) >= MOST_DRAFTS) {
      throw new TooManyDrafts(MOST_DRAFTS);
    }
    TaskId id = item.map(WorkItem::id).orElse(null);
    FormDraft first = new FormDraft(key, id, content, desk.now());
    drafts.add(first);
    return new Saved(first.getEdition(), desk.now(), false);
  }

  /**
   * The task that the form does, locked: a draft never appears behind the decision that drops it.
   */
  private Optional<WorkItem> taskOf(FormKey form) {
    Optional<WorkItem> item =
        form.task()
            .flatMap(book::find)
            .filter(task -> task.getFormKey().equals(form.page()))
            .flatMap(task -> book.findLocked(task.id()));
    item.ifPresent(
        task -> {
          task.checkMayBeDoneBy(desk.actor());
          if (task.parent().isEmpty()) {
            checkMeaning(task);
          }
        });
    return item;
  }

  private void checkMeaning(WorkItem item) {
    table
        .refusal(item.getProcess(), item.getTaskKey(), Verb.KEEP_DRAFT)
        .ifPresent(
            reason -> {
              throw new VerbHasNoMeaning(item.getTaskName(), reason);
            });
  }
}

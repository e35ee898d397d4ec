package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/**
 * Four eyes where somebody stood in: author and approver stay two persons whether they act
 * themselves or through a deputy. What each feature checks of its own authors it knows only by who
 * acted; this adds the names behind them.
 */
@ApplicationScoped
public class SubstituteFourEyes {
  private final WorkItems book;
  private final VerbTable table;

  @SuppressWarnings("NullAway")
  protected SubstituteFourEyes() {
    this(null, null);
  }

  @Inject
  public SubstituteFourEyes(WorkItems book, VerbTable table) {
    this.book = book;
    this.table = table;
  }

  /**
   * @param decided the task that was just done
   * @throws SamePersonMayNotApprove when a deputy or a represented person is on both sides
   */
  public void check(WorkItem decided) {
    if (!table.kindOf(decided.getProcess(), decided.getTaskKey()).isApproval()) {
      return;
    }
    Set<UserId> approvers = names(decided).collect(Collectors.toSet());
    boolean acted = decided.completedFor().isPresent();
    boolean same =
        book.history(decided.getProcess(), decided.caseKey()).stream()
            .filter(item -> !item.equals(decided) && item.getState() == WorkItem.State.DONE)
            .filter(item -> !table.kindOf(item.getProcess(), item.getTaskKey()).isApproval())
            .filter(item -> acted || item.completedFor().isPresent())
            .flatMap(SubstituteFourEyes::names)
            .anyMatch(approvers::contains);
    if (same) {
      throw SamePersonMayNotApprove.throughSubstitution();
    }
  }

  private static Stream<UserId> names(WorkItem item) {
    return Stream.concat(item.completedBy().stream(), item.completedFor().stream());
  }
}

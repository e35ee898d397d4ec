package org.duban.workflow.lists;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.duban.people.Actor;
import org.duban.shared.CaseKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopy;

/** The lists of one person, read from the book of work items alone. */
public interface TaskSearch {

  /**
   * The tasks of a page; of {@link TaskList#STARTED} the newest task of each case.
   *
   * @throws IllegalArgumentException for {@link TaskList#COPIES}, whose rows are copies
   */
  List<WorkItem> rows(TaskQuery query, Actor viewer);

  /** The copies of a page of {@link TaskList#COPIES}: unread first, newest first. */
  List<CaseCopy> copies(TaskQuery query, Actor viewer);

  /**
   * How many rows each query has in all, in one statement; never more than {@link TaskQuery#REACH},
   * which means that many or more.
   */
  List<Integer> counts(List<TaskQuery> queries, Actor viewer);

  /** What the list can be narrowed to, as its first {@link TaskQuery#REACH} rows show it. */
  Choices choices(TaskList list, Actor viewer);

  /** How many open tasks have come to the person since; counted up to {@link TaskQuery#REACH}. */
  int arrivedSince(Instant since, Actor viewer);

  /** The open tasks of these cases, of whatever process, oldest first. */
  List<WorkItem> openOf(Collection<CaseKey> keys);
}

package org.duban.workflow;

import java.util.Optional;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What a task list shows of a case without opening it.
 *
 * @param unit the unit whose case it is; the city's code for the office's own cases
 * @param quarter the quarter it belongs to, null when to none
 * @param title what it is about, e.g. the channel or the unit's name; cut after 200 characters
 * @param subject one line of context, e.g. number of findings and round; cut after 300 characters
 * @param assignee the one person it is for, null when for everyone of the role
 */
public record CaseFacts(
    UnitCode unit,
    @Nullable Quarter quarter,
    String title,
    String subject,
    @Nullable UserId assignee) {

  public Optional<UserId> personalTo() {
    return Optional.ofNullable(assignee);
  }
}

package org.duban.workflow.handling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.workflow.TaskId;

/**
 * Names a form: the page that it stands on, and the parameters of its address that say what it is
 * about.
 *
 * @param value such as {@code /circular/review.xhtml?task=4711}, at most 400 characters
 */
public record FormKey(String value) {
  /** Most characters of a key. */
  public static final int LIMIT = 400;

  private static final Pattern SHAPE =
      Pattern.compile("/(?<page>[a-z][a-z/-]*)\\.xhtml(\\?[^\\p{Cntrl}]*)?");
  private static final Pattern TASK = Pattern.compile("[?&]task=([A-Za-z0-9-]{1,64})(&|$)");

  /**
   * @throws IllegalArgumentException when it is not the address of a page
   */
  public FormKey {
    if (value.length() > LIMIT || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("form key");
    }
  }

  /** The page as a diagram names it, without leading slash and ending. */
  String page() {
    Matcher parts = SHAPE.matcher(value);
    return parts.matches() ? parts.group("page") : "";
  }

  /** The task in the address; the page need not be the one that does it. */
  Optional<TaskId> task() {
    Matcher found = TASK.matcher(value);
    return found.find() ? Optional.of(new TaskId(found.group(1))) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}

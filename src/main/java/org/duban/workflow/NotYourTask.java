package org.duban.workflow;

import java.util.stream.Stream;
import org.duban.shared.DomainException;

/** The task is for another role or another unit. */
public class NotYourTask extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotYourTask(String taskName) {
    super(taskName);
  }

  /**
   * @param others who may do it
   */
  protected NotYourTask(String taskName, Object... others) {
    super(Stream.concat(Stream.of(taskName), Stream.of(others)).toArray());
  }
}

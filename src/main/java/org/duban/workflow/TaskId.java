package org.duban.workflow;

import java.io.Serializable;
import java.util.Objects;

/**
 * Id of a user task, as it stands in a page's address.
 *
 * @param value 1 to 64 letters, digits and hyphens
 */
public record TaskId(String value) implements Serializable {
  public TaskId {
    Objects.requireNonNull(value, "value");
    if (!value.matches("[A-Za-z0-9-]{1,64}")) {
      throw new IllegalArgumentException("task id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

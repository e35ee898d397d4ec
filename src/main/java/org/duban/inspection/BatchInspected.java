package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** An inspector finished a batch; batch 0 stands for those that had been sent back. */
public record BatchInspected(Quarter quarter, int batch) implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}

package org.duban.register;

import org.duban.shared.DomainEvent;

/** A word of a dictionary is another one; it is 待核 again. */
public record WordRevised(Dictionary dictionary, String code, String name) implements DomainEvent {
  @Override
  public String subject() {
    return dictionary + "-" + code;
  }
}

package org.duban.workflow.handling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;

/** 已读: a person has opened a task. */
@Entity
@Table(name = "reading")
public class Reading {
  /** One task and one person. */
  @Embeddable
  public record Key(@Column(name = "item_id") String itemId, String reader)
      implements Serializable {
    public Key(TaskId item, UserId reader) {
      this(item.value(), reader.value());
    }
  }

  @EmbeddedId private Key key;

  private Instant readAt;

  @SuppressWarnings("NullAway.Init")
  protected Reading() {}

  public Reading(Key key, Instant readAt) {
    this.key = key;
    this.readAt = readAt;
  }

  public Key key() {
    return key;
  }

  public Instant getReadAt() {
    return readAt;
  }
}

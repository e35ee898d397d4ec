package org.duban.workflow.handling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * 暂存: what one person has typed into a form and not yet sent. The page writes and reads the
 * content; here it is nothing but text.
 */
@Entity
@Table(name = "form_draft")
public class FormDraft {
  /** One person's draft of one form. */
  @Embeddable
  public record Key(String person, String form) implements Serializable {
    public Key(UserId person, FormKey form) {
      this(person.value(), form.value());
    }
  }

  @EmbeddedId private Key key;
  private @Nullable String itemId;
  private String content;
  private int edition;
  private Instant savedAt;

  @SuppressWarnings("NullAway.Init")
  protected FormDraft() {}

  /**
   * The first edition.
   *
   * @param item the task that the form does; null where it does none
   */
  FormDraft(Key key, @Nullable TaskId item, String content, Instant now) {
    this.key = key;
    this.itemId = item == null ? null : item.value();
    this.content = content;
    this.edition = 1;
    this.savedAt = now;
  }

  /** Puts a further edition in the place of this one. */
  void replace(String words, Instant now) {
    content = words;
    edition++;
    savedAt = now;
  }

  public Key key() {
    return key;
  }

  /** The task that goes with it; empty where the form does none. */
  public Optional<TaskId> item() {
    return Optional.ofNullable(itemId).map(TaskId::new);
  }

  public String getContent() {
    return content;
  }

  /** 1 for the first; a window that knows an older one has not seen this content. */
  public int getEdition() {
    return edition;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}

package org.duban.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Shortened;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * 提醒: one line that tells one person something about a case: a deadline that comes near, a measure
 * that was ordered. It keeps the text's key and its facts, so that everyone reads it in their
 * language.
 */
@Entity
@Table(name = "notice")
public class Notice {
  private static final String BETWEEN = "\n";
  private static final int MOST_CHARACTERS = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice")
  @SequenceGenerator(name = "notice", sequenceName = "notice_seq", allocationSize = 50)
  private long id;

  @Column private UserId recipient;
  @Column private CaseKey caseKey;
  @Column private String textKey;
  @Column private String facts;
  @Column private Instant sentAt;
  private @Nullable Instant readAt;

  @SuppressWarnings("NullAway.Init")
  protected Notice() {}

  /**
   * @param textKey key of the sentence in the text bundles
   * @param facts its arguments in order; line breaks in them become spaces; cut after 2,000
   *     characters altogether
   */
  public Notice(
      UserId recipient, CaseKey caseKey, String textKey, List<String> facts, Instant sentAt) {
    this.recipient = recipient;
    this.caseKey = caseKey;
    this.textKey = textKey;
    this.facts =
        Shortened.of(
            String.join(BETWEEN, facts.stream().map(f -> f.replace('\n', ' ')).toList()),
            MOST_CHARACTERS);
    this.sentAt = sentAt;
  }

  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  public long getId() {
    return id;
  }

  public UserId recipient() {
    return recipient;
  }

  public CaseKey caseKey() {
    return caseKey;
  }

  public String getTextKey() {
    return textKey;
  }

  /** Arguments of the sentence in its order; never null. */
  public List<String> facts() {
    return facts.isEmpty() ? List.of() : List.of(facts.split(BETWEEN, -1));
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  public boolean isNew() {
    return readAt == null;
  }
}

package org.duban.workflow.handling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.shared.UserId;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * 会签: the signatures that one person asked for before deciding. They advise and are recorded; the
 * decision stays with the person of the task, who must say why when somebody objected.
 */
@Entity
@Table(name = "countersign")
public class Countersign {
  /** Whose signatures are needed. */
  public enum Mode {
    /** 全部: every one. */
    ALL,
    /** 任一: the first one lets the others off. */
    ANY,
    /** 依次: one after another, in the order they were named. */
    IN_TURN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "countersign")
  @SequenceGenerator(name = "countersign", sequenceName = "countersign_seq", allocationSize = 50)
  private long id;

  private String itemId;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private UserId askedBy;
  private Instant askedAt;
  private @Nullable Instant closedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "countersign_signer", joinColumns = @JoinColumn(name = "countersign_id"))
  @OrderColumn(name = "position")
  private List<Signer> signers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Countersign() {}

  Countersign(TaskId item, Mode mode, UserId askedBy, Instant askedAt) {
    this.itemId = item.value();
    this.mode = mode;
    this.askedBy = askedBy;
    this.askedAt = askedAt;
  }

  /**
   * Names one more signer, after those already named.
   *
   * @throws SignerAlreadyAsked when the person is asked and has not signed yet
   */
  void add(UserId person) {
    if (signers.stream().anyMatch(s -> s.person().equals(person) && s.isAwaited())) {
      throw new SignerAlreadyAsked(person);
    }
    signers.add(Signer.named(person));
  }

  /** The named people who are to be asked now: all of them, or in turn the first. */
  List<UserId> toAsk() {
    if (mode == Mode.IN_TURN) {
      if (signers.stream().anyMatch(s -> s.state() == Signer.State.ASKED)) {
        return List.of();
      }
      return signers.stream()
          .filter(s -> s.state() == Signer.State.NAMED)
          .limit(1)
          .map(Signer::person)
          .toList();
    }
    return signers.stream()
        .filter(s -> s.state() == Signer.State.NAMED)
        .map(Signer::person)
        .toList();
  }

  void asked(UserId person, TaskId signature) {
    signers.replaceAll(
        s -> s.person().equals(person) && s.state() == Signer.State.NAMED ? s.asked(signature) : s);
  }

  /**
   * A signature or an objection is in, whoever gave it for the person who was asked.
   *
   * @throws TaskAlreadyDone when this signature is not waited for any more
   */
  void signed(TaskId signature, boolean agreed, Instant now) {
    Signer asked =
        signers.stream()
            .filter(s -> s.state() == Signer.State.ASKED)
            .filter(s -> s.signature().filter(signature::equals).isPresent())
            .findFirst()
            .orElseThrow(() -> new TaskAlreadyDone("", ""));
    signers.set(signers.indexOf(asked), asked.signed(agreed));
    if (mode == Mode.ANY) {
      signers.replaceAll(s -> s.isAwaited() ? s.letOff() : s);
    }
    closeWhenIn(now);
  }

  /**
   * Lets a person off who has not signed.
   *
   * @throws SignerNotAwaited when the person has signed or was never asked
   */
  Signer letOff(UserId person, Instant now) {
    Signer found =
        signers.stream()
            .filter(s -> s.person().equals(person) && s.isAwaited())
            .findFirst()
            .orElseThrow(() -> new SignerNotAwaited(person));
    signers.set(signers.indexOf(found), found.letOff());
    closeWhenIn(now);
    return found;
  }

  private void closeWhenIn(Instant now) {
    if (signers.stream().noneMatch(Signer::isAwaited)) {
      closedAt = now;
    }
  }

  public long getId() {
    return id;
  }

  public TaskId itemId() {
    return new TaskId(itemId);
  }

  public Mode getMode() {
    return mode;
  }

  public UserId askedBy() {
    return askedBy;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** Everyone who was named, in order. */
  public List<Signer> signers() {
    return List.copyOf(signers);
  }

  /** Whether somebody objected. */
  public boolean isObjected() {
    return signers.stream().anyMatch(s -> s.state() == Signer.State.OBJECTED);
  }
}

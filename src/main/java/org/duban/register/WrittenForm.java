package org.duban.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What is written on a record form, what proves it, and everybody who had a hand in it. */
@MappedSuperclass
public abstract class WrittenForm {
  @Nullable String platform;
  @Nullable String code;
  String name;
  @Embedded ChannelDetails details;
  private @Nullable LocalDate decidedOn;
  private @Nullable LocalDate effectiveOn;
  private @Nullable LocalDate confirmedOn;
  private String reason;
  private String proof;
  private @Nullable LocalDate firstPublishedOn;
  private String exception;

  /** Who wrote last. */
  private UserId writtenBy;

  /** All who wrote or began it; none of them approves it. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "filing_author", joinColumns = @JoinColumn(name = "filing_id"))
  @Column(name = "author")
  private Set<UserId> authors = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "filing_proof", joinColumns = @JoinColumn(name = "filing_id"))
  @OrderColumn(name = "place")
  private List<ProofFile> proofs = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected WrittenForm() {}

  WrittenForm(UserId writer) {
    this.name = "";
    this.details = ChannelDetails.NONE;
    this.reason = "";
    this.proof = "";
    this.exception = "";
    this.writtenBy = writer;
    this.authors.add(writer);
  }

  /**
   * Takes of a form what a procedure of this kind may write; the rest is the register's.
   *
   * @throws org.duban.shared.TextTooLong when a text does not fit
   */
  final void writeDown(FilingKind kind, FilingForm form, UserId writer) {
    FilingText.check(form);
    if (kind == FilingKind.OPEN) {
      platform = form.platform() == null ? null : form.platform().letters();
      code = form.code() == null ? null : form.code().value();
      firstPublishedOn = form.firstPublishedOn();
      exception = form.exception();
    }
    if (kind == FilingKind.OPEN || kind == FilingKind.CHANGE) {
      name = form.name();
      details = form.details();
    }
    decidedOn = form.decidedOn();
    effectiveOn = form.effectiveOn();
    confirmedOn = form.confirmedOn();
    reason = form.reason();
    proof = form.proof();
    writtenBy = writer;
    authors.add(writer);
  }

  /** Whoever hands in a proof is an author, too. */
  final void addProof(ProofFile added) {
    proofs.add(added);
    authors.add(added.uploadedBy());
  }

  /**
   * @throws SamePersonMayNotApprove when the person had a hand in the form, now or before a return
   */
  final void checkNotWrittenBy(UserId approver) {
    authors.forEach(author -> SamePersonMayNotApprove.check(author, approver));
  }

  /** What is written on the form now. */
  public FilingForm form() {
    return new FilingForm(
        platform().orElse(null),
        code().orElse(null),
        name,
        details,
        decidedOn,
        effectiveOn,
        confirmedOn,
        reason,
        proof,
        firstPublishedOn,
        exception);
  }

  public Optional<Platform> platform() {
    return Optional.ofNullable(platform).map(Platform::new);
  }

  public Optional<IdentificationCode> code() {
    return Optional.ofNullable(code).map(IdentificationCode::new);
  }

  public String getName() {
    return name;
  }

  /** What proves the platform's cancellation, oldest first; the last one counts. */
  public List<ProofFile> proofs() {
    return List.copyOf(proofs);
  }
}

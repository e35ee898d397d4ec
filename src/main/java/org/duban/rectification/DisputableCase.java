package org.duban.rectification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.UserId;

/**
 * What the unit may bring forward against an order: that it needs more time, or that a finding is
 * wrong. One application of a kind waits at a time, and nobody decides on their own.
 */
@MappedSuperclass
public abstract class DisputableCase extends OrderedCase {
  @ElementCollection
  @CollectionTable(name = "rectification_extension", joinColumns = @JoinColumn(name = "case_key"))
  @OrderColumn(name = "place")
  private List<Extension> extensions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "rectification_objection", joinColumns = @JoinColumn(name = "case_key"))
  @OrderColumn(name = "place")
  private List<Objection> objections = new ArrayList<>();

  protected DisputableCase() {}

  DisputableCase(Order order, Instant now) {
    super(order, now);
  }

  void addExtension(String reason, Instant until, Instant dueAt, UserId by, Instant now) {
    if (pendingExtension().isPresent()) {
      throw new RequestPending();
    }
    String why = Reasons.required(reason);
    extensions.add(new Extension(why, until, dueAt, by, now, RequestState.PENDING, null, null, ""));
  }

  Extension settleExtension(boolean granted, UserId by, String words, Instant now) {
    Extension pending = pendingExtension().orElseThrow(NoRequestPending::new);
    SamePersonMayNotApprove.check(pending.requestedBy(), by);
    String decision = granted ? Reasons.optional(words) : Reasons.required(words);
    Extension settled = pending.decided(granted, by, decision, now);
    extensions.set(extensions.indexOf(pending), settled);
    return settled;
  }

  /** An application that nobody decided in time has lost its object; without one, nothing. */
  void lapseExtension(Instant now) {
    pendingExtension().ifPresent(e -> extensions.set(extensions.indexOf(e), e.lapsed(now)));
  }

  void addObjections(Map<Long, String> reasons, UserId by, Instant now) {
    if (isObjectionPending()) {
      throw new RequestPending();
    }
    if (reasons.isEmpty()) {
      throw new NothingObjectedTo();
    }
    reasons.forEach(
        (itemId, reason) -> {
          String why = Reasons.required(reason);
          objections.add(new Objection(itemId, why, by, now, RequestState.PENDING, null, null, ""));
        });
  }

  /**
   * The pending objections get their decision.
   *
   * @return the items whose objection holds
   * @throws ItemNotInCase when one of {@code upheld} was never objected to
   */
  Set<Long> settleObjections(Set<Long> upheld, UserId by, String words, Instant now) {
    List<Objection> pending = pendingObjections();
    if (pending.isEmpty()) {
      throw new NoRequestPending();
    }
    if (!pending.stream().map(Objection::itemId).toList().containsAll(upheld)) {
      throw new ItemNotInCase(key());
    }
    String decision = Reasons.required(words);
    for (Objection objection : pending) {
      SamePersonMayNotApprove.check(objection.raisedBy(), by);
      boolean holds = upheld.contains(objection.itemId());
      objections.set(objections.indexOf(objection), objection.decided(holds, by, decision, now));
    }
    return upheld;
  }

  public boolean isObjectionPending() {
    return !pendingObjections().isEmpty();
  }

  public List<Objection> pendingObjections() {
    return objections.stream().filter(Objection::isPending).toList();
  }

  public Optional<Extension> pendingExtension() {
    return extensions.stream().filter(Extension::isPending).findFirst();
  }

  public List<Extension> getExtensions() {
    return List.copyOf(extensions);
  }

  public List<Objection> getObjections() {
    return List.copyOf(objections);
  }
}

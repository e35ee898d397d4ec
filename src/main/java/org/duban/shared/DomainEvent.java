package org.duban.shared;

/**
 * Something that happened to a case, told after the fact and in the same transaction. The audit
 * keeps every one of them; later features listen to the ones they need.
 *
 * <p>Implementations are records named by a past fact ({@code CircularIssued}). Their component
 * values are kept as text, so they hold names and numbers, never whole aggregates.
 */
public interface DomainEvent {

  /** What it happened to, e.g. {@code 2021Q2-530621M008}; the subject of the audit's row. */
  String subject();
}

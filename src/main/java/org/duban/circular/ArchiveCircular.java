package org.duban.circular;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.inspection.PublishResults;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/**
 * Enters a circular that was issued before the product was there; its quarter must have been
 * archived first. Called by loaders only.
 */
@Stateless
public class ArchiveCircular {
  @Inject FirstDraft firstDraft;
  @Inject Circulars circulars;
  @Inject PublishResults publishResults;
  @Inject StatedFigures stated;
  @Inject Event<DomainEvent> events;

  /**
   * Enters it with everything that is known of it.
   *
   * @return its key, the quarter's
   */
  public CaseKey archive(Quarter quarter, ArchivedCircular known) {
    Circular circular = Circular.firstOf(quarter);
    circulars.add(circular);
    firstDraft.fill(circular, known.demand());
    circular.archive(known.issuedAt(), known.number());
    publishResults.publish(quarter, known.issuedAt());
    known.stated().forEach((key, value) -> stated.add(new StatedFigure(quarter, key, value)));
    known.printed().forEach(stated::add);
    events.fire(new CircularArchived(circular.key()));
    return circular.key();
  }
}

package org.duban.registercheck;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The two days of a campaign contradict each other, or the first has passed (requirement Z19). */
public class CampaignDatesWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public CampaignDatesWrong(LocalDate recordUntil, LocalDate closeUntil, LocalDate today) {
    super(recordUntil, closeUntil, today);
  }
}

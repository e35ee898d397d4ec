package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;

/** Tells the county or the city that a form waits past its day. */
@ApplicationScoped
@Transactional
public class RemindReviewer {
  @Inject private Filings filings;
  @Inject private Units units;
  @Inject private SendNotice notice;

  public void remind(CaseKey key) {
    Filing filing = filings.get(key);
    Optional<UnitCode> county = units.get(filing.unit()).county();
    boolean atCounty = filing.getState() == FilingState.APPROVED_BY_UNIT && county.isPresent();
    if (atCounty) {
      notice.toUnit(
          county.get(),
          List.of(Role.COUNTY_SUPERVISOR),
          key,
          "register_review_filing.text.reminder",
          key,
          filing.getName());
    } else {
      notice.toRole(
          Role.REVIEWER, key, "register_review_filing.text.reminder", key, filing.getName());
    }
  }
}

package org.duban.circular;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.people.CurrentUser;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;

/** Lists circulars, newest first: all for the office, issued ones for everyone else. */
@Stateless
@PermitAll
public class ListCirculars {
  @Inject Circulars circulars;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  public List<CircularSummary> list() {
    boolean office = OpenCircular.isOffice(user);
    List<Circular> all = circulars.list().stream().filter(c -> office || c.isIssued()).toList();
    Map<String, ReceiptCount> receipts =
        circulars.countReceipts().stream()
            .collect(Collectors.toMap(ReceiptCount::circular, Function.identity()));
    return all.stream().map(c -> summary(c, all, receipts)).toList();
  }

  private CircularSummary summary(
      Circular circular, List<Circular> all, Map<String, ReceiptCount> receipts) {
    ReceiptCount count =
        receipts.getOrDefault(circular.getCaseKey(), new ReceiptCount(circular.getCaseKey(), 0, 0));
    Optional<CaseKey> correctedBy =
        all.stream()
            .filter(c -> c.isIssued() && c.corrects().filter(circular.key()::equals).isPresent())
            .map(Circular::key)
            .findFirst();
    return new CircularSummary(
        circular.key(),
        circular.getQuarter(),
        circular.getState(),
        circular.number().map(CircularNumber::toString).orElse(""),
        circular.issuedAt().map(at -> LocalDate.ofInstant(at, clock.zone())).orElse(null),
        circular.isArchived(),
        circular.corrects(),
        correctedBy,
        count.sent(),
        count.received());
  }
}

package org.duban.circular;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.people.CurrentUser;
import org.duban.people.Sight;
import org.duban.people.Units;
import org.duban.people.Users;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Lists who was sent a circular, as far as the person may see the units. */
@Stateless
@PermitAll
public class ListReceipts {
  @Inject Circulars circulars;
  @Inject Units units;
  @Inject Users users;
  @Inject Sight sight;
  @Inject CurrentUser user;

  /** Those who have not confirmed yet come first. */
  public List<ReceiptRow> list(CaseKey key) {
    List<Receipt> seen =
        circulars.receiptsOf(key).stream().filter(r -> sight.sees(user.get(), r.unit())).toList();
    Map<UnitCode, String> unitNames = units.namesOf(seen.stream().map(Receipt::unit).toList());
    Map<UserId, String> names =
        users.namesOf(
            seen.stream().flatMap(r -> r.receivedBy().stream()).collect(Collectors.toSet()));
    return seen.stream()
        .map(
            r ->
                new ReceiptRow(
                    r.unit(),
                    unitNames.getOrDefault(r.unit(), r.unit().value()),
                    r.getSentAt(),
                    r.receivedAt().orElse(null),
                    r.receivedBy().map(by -> names.getOrDefault(by, by.value())).orElse("")))
        .sorted(Comparator.comparing(r -> r.receivedAt() != null))
        .toList();
  }
}

package org.duban.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.inspection.QuarterStage;
import org.duban.inspection.StageCard;
import org.duban.people.CurrentUser;
import org.duban.shared.Quarter;

/** 通报 on the quarter's page: how many of its circulars are issued, and who has received them. */
@ApplicationScoped
public class CircularStage implements QuarterStage {
  private static final String NAME = "circular_stage.text.name";

  @Inject Circulars circulars;
  @Inject CurrentUser user;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<StageCard> of(Quarter quarter) {
    List<Circular> all = circulars.listOf(quarter);
    if (all.isEmpty()) {
      return Optional.of(
          new StageCard(NAME, "0/1", "circular_stage.status.waiting", "", "grey", "", false));
    }
    Circular latest = all.get(all.size() - 1);
    long issued = all.stream().filter(Circular::isIssued).count();
    String value = issued + "/" + all.size();
    return Optional.of(latest.isIssued() ? issued(latest, value) : beingWritten(latest, value));
  }

  private StageCard beingWritten(Circular circular, String value) {
    String to = OpenCircular.isOffice(user) ? page(circular) : "";
    return new StageCard(NAME, value, "CircularState." + circular.getState(), "", "blue", to, true);
  }

  private StageCard issued(Circular circular, String value) {
    List<Receipt> receipts = circulars.receiptsOf(circular.key());
    if (receipts.isEmpty()) {
      return new StageCard(
          NAME, value, "CircularState." + circular.getState(), "", "green", page(circular), false);
    }
    long received = receipts.stream().filter(r -> r.receivedAt().isPresent()).count();
    return new StageCard(
        NAME,
        value,
        "circular_stage.status.received",
        received + "/" + receipts.size(),
        "green",
        page(circular),
        false);
  }

  private static String page(Circular circular) {
    return "circular/circular.xhtml?key=" + circular.getCaseKey();
  }
}

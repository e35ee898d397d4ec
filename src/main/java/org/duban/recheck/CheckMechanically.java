package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Prepares the re-check of a round with what the machine notices; only its step calls it. */
@ApplicationScoped
public class CheckMechanically {
  @Inject Rectifications rectifications;
  @Inject Rechecks rechecks;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /** Does nothing when the round was prepared before. */
  public void check(CaseKey key) {
    RectificationCase rectification = rectifications.get(key);
    int round = rectification.getRound();
    if (rechecks.find(key, round).isPresent()) {
      return;
    }
    Optional<LocalDate> sealedOn =
        rectification.report().map(r -> LocalDate.ofInstant(r.sealedAt(), clock.zone()));
    List<CheckedProblem> problems =
        rectification.openItems().stream()
            .map(
                item ->
                    CheckedProblem.of(
                        item, MachineCheck.hints(AnswerFacts.of(item, round, sealedOn))))
            .toList();
    var recheck = new Recheck(CheckedCase.of(rectification), problems, clock.instant());
    rechecks.add(recheck);
    events.fire(new RecheckPrepared(key, round, problems.size(), (int) recheck.countHints()));
  }
}

package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.circular.Office;
import org.duban.document.FileIntake;
import org.duban.document.FileKind;
import org.duban.document.OfficialDocument;
import org.duban.document.StoredFile;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.people.Units;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.shared.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the letter, keeps it and tells the unit and its county; only its step calls it. When the
 * unit has answered since the approval, nothing is written and the measure is dropped.
 */
@ApplicationScoped
public class DeliverOrder {
  @Inject Escalations escalations;
  @Inject Rectifications rectifications;
  @Inject FileIntake intake;
  @Inject SendNotice send;
  @Inject Units units;
  @Inject WorkingCalendar calendar;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  @Inject
  @ConfigProperty(name = "duban.order.working-days", defaultValue = "5")
  int workingDays;

  @Inject Office office;

  public void deliver(CaseKey key) {
    Escalation escalation = escalations.get(key);
    Measure measure = escalation.measure().orElseThrow();
    rectifications.lock(escalation.caseKey());
    RectificationCase rectification = rectifications.get(escalation.caseKey());
    if (LostGround.of(escalation, rectification, clock.instant()).isPresent()) {
      drop(escalation, measure);
      return;
    }
    List<String> words = words(escalation, rectification);
    StoredFile file =
        intake.keepOwn(
            "%s（%s）.docx".formatted(LetterWords.nameOf(measure), key),
            FileKind.DOCX,
            docx(escalation, words),
            escalation.decidedBy().orElse(UserId.SYSTEM));
    escalation.deliver(String.join("\n", words), file.getId(), clock.instant());
    tell(escalation, measure);
    events.fire(new OrderDelivered(key, measure, file.getId()));
  }

  private void drop(Escalation escalation, Measure measure) {
    escalation.overtaken();
    String textKey = "escalation_escalation.message.overtaken";
    for (Role role : List.of(Role.REVIEWER, Role.SIGNING_LEADER)) {
      send.toRole(
          role, escalation.key(), textKey, escalation.getUnitName(), LetterWords.nameOf(measure));
    }
    events.fire(new MeasureDropped(escalation.key()));
  }

  private byte[] docx(Escalation escalation, List<String> words) {
    OfficialDocument letter =
        OfficialDocument.letterOf(office.getName())
            .title(LetterWords.titleOf(escalation))
            .addressedTo(escalation.getUnitName() + "：");
    words.forEach(letter::paragraph);
    return letter.signedBy(office.getName(), clock.today()).toDocx(clock.instant());
  }

  private List<String> words(Escalation escalation, RectificationCase rectification) {
    List<String> problems =
        rectification.openItems().stream()
            .map(i -> i.getChannelName() + "：" + i.getProblem())
            .toList();
    LocalDate until = calendar.plusWorkingDays(clock.today(), workingDays);
    return LetterWords.of(escalation, rectification.getCircularNumber(), problems, until);
  }

  private void tell(Escalation escalation, Measure measure) {
    String name = LetterWords.nameOf(measure);
    String textKey = "escalation_escalation.message.delivered";
    send.toUnit(
        escalation.unit(),
        List.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        escalation.key(),
        textKey,
        escalation.getUnitName(),
        name);
    units
        .get(escalation.unit())
        .county()
        .ifPresent(
            county ->
                send.toUnit(
                    county,
                    List.of(Role.COUNTY_SUPERVISOR),
                    escalation.key(),
                    textKey,
                    escalation.getUnitName(),
                    name));
  }
}

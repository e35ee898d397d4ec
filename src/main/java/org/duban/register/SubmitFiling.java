package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The clerk hands the form to the unit's leader; form and code are checked first. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class SubmitFiling {
  @Inject Filings filings;
  @Inject Channels channels;
  @Inject CodeCheck codes;
  @Inject CodeClaims claims;
  @Inject FreezePeriod freeze;
  @Inject ProofIntake proofs;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Workflow workflow;
  @Inject Event<DomainEvent> events;

  /**
   * Checks the form as it is written and hands it in. When it is refused, nothing of it is kept.
   *
   * @param proof the picture of the closure notice, or what shows that the platform has cancelled
   *     the account; null when nothing was added
   * @throws FilingNotThere when the form does not lie with the clerk
   * @throws NameMissing when it names no channel
   * @throws PlatformMissing when it is an account without a platform
   * @throws ReasonMissing when it gives no reason
   * @throws DateMissing when a date that this kind of filing needs is missing
   * @throws DatesOutOfOrder when two dates contradict each other or one lies ahead
   * @throws DatedBeforeRegister when the register holds a later day
   * @throws NothingChanged when a change changes nothing
   * @throws NotRunning when the channel has left the register
   * @throws ClosureAlreadyAnnounced when the channel is to be closed a second time
   * @throws CloseBeforeCancelling when it is to be cancelled without a closure
   * @throws ProofOfCancellationMissing when no file proves the platform's cancellation
   * @throws ClosureNoticeMissing when no file shows the closure notice
   * @throws FreezeNotOver when the platform cancelled within the freeze period
   * @throws SecondAccountUnexplained when an opening departs from a rule without a word, also
   *     {@link PublishedBeforeFiling}
   * @throws CodeInUse when another channel has the code; see {@link CodeCheck} for what else may be
   *     wrong with it
   * @throws CodeClaimed when another opening under way has the code
   */
  public void submit(TaskId task, FilingForm form, @Nullable Upload proof, String opinion) {
    Filing filing =
        filings.get(workflow.workItem(task).expect(ProcessKey.FILING, "writeFiling").caseKey());
    filing.write(form, user.id());
    proofs.attach(filing, proof);
    FilingForm written = filing.form();
    FilingRules.check(
        filing.getKind(),
        filing.getChannelKind(),
        written,
        filing.channelId().map(channels::get).orElse(null),
        !filing.proofs().isEmpty(),
        clock.today());
    filing.channelId().map(channels::get).ifPresent(c -> checkFreeze(filing, written, c));
    if (filing.getKind() == FilingKind.OPEN) {
      OpeningRules.check(
          filing.getChannelKind(), written, channels.listRunning(filing.unit()), clock.today());
    }
    if (written.code() != null) {
      codes.check(
          written.code(),
          filing.getChannelKind(),
          written.platform(),
          written.name(),
          filing.unit(),
          filing.channelId().orElse(null));
      claims.check(filing, written.code());
    }
    filing.submit(opinion);
    events.fire(new FilingSubmitted(filing.key(), filing.getKind(), filing.getName()));
    workflow.complete(task, Outcome.SUBMITTED, opinion);
  }

  private void checkFreeze(Filing filing, FilingForm written, Channel channel) {
    LocalDate cancelled = written.effectiveOn();
    if (filing.getKind() == FilingKind.CANCEL && cancelled != null) {
      freeze.check(channel, cancelled);
    }
  }
}

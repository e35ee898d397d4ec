package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.register.ChannelCorrection;
import org.duban.register.ChannelState;
import org.duban.register.Channels;
import org.duban.register.CorrectChannel;
import org.duban.register.RegisterFoundChannel;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The office says of each reported discrepancy whether it is true, and corrects the register. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class SettleDiscrepancies {
  @Inject private RegisterChecks checks;
  @Inject private Channels channels;
  @Inject private CorrectChannel correct;
  @Inject private RegisterFoundChannel found;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;
  @Inject private Workflow workflow;

  /**
   * @param decisions by number of the entry
   * @throws DiscrepanciesUnsettled when one is left out
   * @throws SettlementNoteMissing when one is rejected without a reason
   */
  public void settle(TaskId task, Map<Long, SettlementDecision> decisions, String opinion) {
    RegisterCheck check =
        checks.get(
            workflow
                .workItem(task)
                .expect(ProcessKey.REGISTER_CHECK, "settleDiscrepancies")
                .caseKey());
    for (CheckEntry entry : check.entries()) {
      SettlementDecision decision = decisions.get(entry.id());
      if (entry.getMark() == Mark.RIGHT || decision == null) {
        continue;
      }
      if (decision.verdict() == Settlement.REJECTED && decision.note().isBlank()) {
        throw new SettlementNoteMissing(nameOf(entry));
      }
      entry.settle(decision.verdict(), decision.note(), user.id());
      if (decision.verdict() == Settlement.ACCEPTED) {
        apply(check, entry);
      }
    }
    check.settled(opinion, user.id());
    workflow.complete(task, Outcome.SETTLED, opinion);
  }

  private String nameOf(CheckEntry entry) {
    return entry.channelId().map(id -> channels.get(id).getName()).orElse(entry.getRightName());
  }

  private void apply(RegisterCheck check, CheckEntry entry) {
    LocalDate since = entry.since().orElse(clock.today());
    String reason = check.key().value();
    if (entry.channelId().isEmpty()) {
      found.register(
          entry.getKind(),
          entry.platform().orElse(null),
          entry.code().orElse(null),
          entry.getRightName(),
          check.unit(),
          since,
          reason);
      return;
    }
    ChannelState state =
        entry.getMark() == Mark.WRONGLY_REPORTED
            ? ChannelState.DELETED
            : entry.rightState().orElse(null);
    correct.correct(
        entry.channelId().get(),
        new ChannelCorrection(
            entry.getRightName().isBlank() ? null : entry.getRightName(),
            state,
            entry.code().orElse(null),
            since,
            reason));
  }
}

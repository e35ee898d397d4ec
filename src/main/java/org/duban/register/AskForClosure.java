package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

/**
 * A reviewer asks a unit to close one of several accounts: its clerk is told and files the closure,
 * since only the unit can (filing.bpmn).
 */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class AskForClosure {
  @Inject OpenMergeProposals open;
  @Inject MergeProposals proposals;
  @Inject SendNotice notice;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param members the accounts as the reviewer saw them
   * @param channelId the one to be closed
   * @throws ProposalGone when they are others meanwhile, it was settled, or the channel is none of
   *     them
   * @throws MergeReasonMissing when none is given
   */
  public void ask(
      UnitCode unit, Platform platform, List<Long> members, long channelId, String reason) {
    FilingText.OPINION.check(reason);
    if (reason.isBlank()) {
      throw new MergeReasonMissing();
    }
    MergeProposal proposal = open.get(unit, platform, members);
    ChannelRow closing =
        proposal.members().stream()
            .filter(member -> member.id() == channelId)
            .findFirst()
            .orElseThrow(ProposalGone::new);
    proposals.add(
        new MergeDecision(
            proposal,
            MergeDecision.Kind.CLOSURE_ASKED,
            channelId,
            reason.strip(),
            currentUser.id(),
            clock.instant()));
    notice.toUnit(
        unit,
        List.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        new CaseKey("CHANNEL-" + channelId),
        "register_merge.text.closure_asked",
        closing.name(),
        reason.strip());
    events.fire(new ClosureAsked(unit, channelId, closing.name(), reason.strip()));
  }
}

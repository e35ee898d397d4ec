package org.duban.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

/** A reviewer lets several accounts on one platform stay and says why. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class DismissMerge {
  @Inject OpenMergeProposals open;
  @Inject MergeProposals proposals;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param members the accounts as the reviewer saw them
   * @throws ProposalGone when they are others meanwhile, or it was settled
   * @throws MergeReasonMissing when none is given
   */
  public void dismiss(UnitCode unit, Platform platform, List<Long> members, String reason) {
    FilingText.OPINION.check(reason);
    if (reason.isBlank()) {
      throw new MergeReasonMissing();
    }
    MergeProposal proposal = open.get(unit, platform, members);
    proposals.add(
        new MergeDecision(
            proposal,
            MergeDecision.Kind.DISMISSED,
            null,
            reason.strip(),
            currentUser.id(),
            clock.instant()));
    events.fire(new MergeDismissed(unit, platform, reason.strip()));
  }
}

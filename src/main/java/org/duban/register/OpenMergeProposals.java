package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

/** The merge proposals that nobody has settled. */
@ApplicationScoped
public class OpenMergeProposals {
  /** Days without new content after which a twin counts as little used (requirement B16). */
  public static final int SILENT_DAYS = 14;

  @Inject MergeProposals proposals;
  @Inject OfficeClock clock;

  public List<MergeProposal> list() {
    Set<String> settled = proposals.settled();
    return proposals.all(clock.today().minusDays(SILENT_DAYS)).stream()
        .filter(proposal -> !settled.contains(proposal.identity()))
        .toList();
  }

  /**
   * The open proposal about these accounts.
   *
   * @throws ProposalGone when it was settled, or the accounts are others meanwhile
   */
  MergeProposal get(UnitCode unit, Platform platform, List<Long> members) {
    proposals.lock(unit);
    return list().stream()
        .filter(p -> p.unit().equals(unit) && p.platform().equals(platform))
        .filter(p -> p.fingerprint().equals(MergeProposal.fingerprint(members)))
        .findFirst()
        .orElseThrow(ProposalGone::new);
  }
}

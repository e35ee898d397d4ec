package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/**
 * The office says whether two entries with like names are one channel. If so, what differs between
 * them is opened, the name with it: whether that is a rename or an error is settled there (T04). If
 * not, each side lacks the other's channel.
 */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class DecideMatch {
  @Inject Differences differences;
  @Inject Snapshots snapshots;
  @Inject RegisterLines register;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param version of the difference that the person saw
   * @throws NotAnOpenMatch when it is no proposal, or decided already
   * @throws MatchPartnerGone when one of the two is matched otherwise by now
   */
  public void decide(long differenceId, long version, boolean same, String note) {
    Difference proposal = differences.get(differenceId);
    proposal.expectVersion(version);
    proposal.decided(same, note.strip(), user.id(), clock.instant());
    long snapshot = proposal.lastSnapshot().orElseThrow();
    long channel = proposal.channelId().orElseThrow();
    String rowKey = proposal.rowKey().orElseThrow();
    snapshots.lock(proposal.getSource());
    SnapshotRow row =
        snapshots
            .findRow(snapshot, rowKey)
            .filter(r -> r.channelId().isEmpty())
            .orElseThrow(() -> new MatchPartnerGone(proposal.getName()));
    RegisterLine here =
        register.find(channel).orElseThrow(() -> new MatchPartnerGone(proposal.getName()));
    snapshots.add(
        new Sameness(proposal.getSource(), rowKey, channel, same, user.id(), clock.instant()));
    if (same) {
      row.match(channel);
      Comparison.pair(here, row.line()).forEach(found -> open(proposal, found, snapshot));
    } else {
      open(proposal, Comparison.unreported(row.line()), snapshot);
      open(proposal, Comparison.unfiled(here), snapshot);
    }
    events.fire(new MatchDecided(differenceId, proposal.getName(), same));
  }

  private void open(Difference proposal, Disagreement found, long snapshot) {
    differences.add(new Difference(proposal.getSource(), found, snapshot, null, clock.instant()));
  }
}

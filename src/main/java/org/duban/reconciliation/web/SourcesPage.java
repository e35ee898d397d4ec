package org.duban.reconciliation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.reconciliation.Difference;
import org.duban.reconciliation.DifferenceState;
import org.duban.reconciliation.Differences;
import org.duban.register.Channel;
import org.duban.register.Channels;
import org.jspecify.annotations.Nullable;

/** One registered channel with three sources side by side, and its differences. */
@Named
@RequestScoped
public class SourcesPage {
  @Inject private Channels channels;
  @Inject private Differences differences;
  @Inject private ThreeSides sides;
  @Inject private Sight sight;
  @Inject private CurrentUser user;

  private long channel;
  private @Nullable Channel shown;
  private @Nullable List<SideRow> rows;

  /** Opens the channel of the address, if the person may see it. */
  public void load() {
    getShown();
  }

  /**
   * @throws org.duban.people.NotYourUnit when the person may not see it
   */
  public Channel getShown() {
    if (shown == null) {
      Channel found = channels.get(channel);
      sight.check(user.get(), found.unit());
      shown = found;
    }
    return shown;
  }

  public List<SideRow> getRows() {
    if (rows == null) {
      rows = sides.of(getShown().id());
    }
    return rows;
  }

  /** Newest first; a unit sees those that it was asked about. */
  public List<Difference> getDifferences() {
    boolean unit = Sight.reachOf(user.get()) == Role.Reach.UNIT;
    return differences.listOf(getShown().id()).stream()
        .filter(d -> !unit || d.getAskedAt() != null)
        .toList();
  }

  public String tone(DifferenceState state) {
    return Tones.of(state);
  }

  public long getChannel() {
    return channel;
  }

  public void setChannel(long channel) {
    this.channel = channel;
  }
}

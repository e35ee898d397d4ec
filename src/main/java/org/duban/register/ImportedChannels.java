package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.duban.people.Units;

/**
 * Enters and corrects channels from a table that a reviewer has seen as a preview. Asks for no
 * role: only the import calls it, behind its own use cases. The codes were checked before.
 */
@ApplicationScoped
public class ImportedChannels {
  @Inject private Channels channels;
  @Inject private Units units;
  @Inject private Filings filings;
  @Inject private CodeClaims claims;

  protected ImportedChannels() {}

  public ImportedChannels(Channels channels, Units units, Filings filings, CodeClaims claims) {
    this.channels = channels;
    this.units = units;
    this.filings = filings;
    this.claims = claims;
  }

  /**
   * @throws CodeClaimed when an opening under way has the code
   */
  public void checkFree(IdentificationCode code) {
    claims.checkFree(code);
  }

  /**
   * Whether a channel may be brought in line with a table on a day.
   *
   * @throws FilingUnderWay when an approved filing of the channel is about to be entered
   * @throws DatesOutOfOrder when the register holds a later name or state
   */
  public void checkChange(Channel channel, ChannelEntry entry) {
    filings
        .findOpen(channel.id())
        .filter(filing -> filing.getState() == FilingState.APPROVED_BY_CITY)
        .ifPresent(
            filing -> {
              throw new FilingUnderWay(channel.getName(), filing.key().value());
            });
    if (!entry.name().equals(channel.getName())) {
      checkNotBefore(channel.nameSince(), entry.since());
    }
    if (entry.state() != channel.getState()) {
      checkNotBefore(channel.stateSince(), entry.since());
    }
  }

  private static void checkNotBefore(LocalDate last, LocalDate since) {
    if (since.isBefore(last)) {
      throw new DatesOutOfOrder(FilingDate.LAST_ENTRY, last, FilingDate.EFFECTIVE, since);
    }
  }

  /** A channel that the register did not hold. */
  public void add(ChannelEntry entry) {
    Channel channel =
        Channel.registered(
            entry.kind(),
            entry.code(),
            entry.platform(),
            entry.name(),
            entry.unit(),
            entry.details(),
            entry.note(),
            entry.reason(),
            entry.since(),
            units.get(entry.unit()).isSynthetic());
    if (entry.state() != ChannelState.NORMAL) {
      channel.enter(entry.state(), entry.since(), entry.reason());
    }
    channels.add(channel);
  }

  /** A channel of the register as the table has it; what is equal stays untouched. */
  public void change(Channel channel, ChannelEntry entry) {
    if (!entry.name().equals(channel.getName())) {
      channel.rename(entry.name(), entry.since());
    }
    if (entry.state() != channel.getState()) {
      channel.enter(entry.state(), entry.since(), entry.reason());
    }
    if (!entry.details().equals(channel.getDetails())) {
      channel.describe(entry.details(), entry.since(), entry.reason());
    }
    channel.remark(entry.note());
  }
}

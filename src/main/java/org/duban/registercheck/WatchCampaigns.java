package org.duban.registercheck;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks every hour whether a campaign has reached its next stage. A day that several servers, or a
 * server that was away, look at is told once: {@link RemindOfCampaign}.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchCampaigns {
  private static final Logger LOG = Logger.getLogger(WatchCampaigns.class.getName());

  @Inject RegisterChecks checks;
  @Inject RemindOfCampaign remind;

  /** No failure leaves the method, since the server gives a timer up that threw twice. */
  @Schedule(hour = "*", minute = "20", persistent = false)
  public void watch() {
    try {
      checks.listRounds().stream()
          .filter(round -> round.campaign().isPresent())
          .findFirst()
          .ifPresent(round -> remind.remind(round.quarter()));
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "could not look for campaign days; tried again in an hour", failed);
    }
  }
}

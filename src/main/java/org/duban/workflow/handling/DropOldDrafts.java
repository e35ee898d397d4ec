package org.duban.workflow.handling;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.duban.shared.OfficeClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets every night what nobody went on writing for a long time: forms that were left, and tasks
 * that somebody else has done meanwhile.
 */
@Singleton
public class DropOldDrafts {
  private static final Logger LOG = Logger.getLogger(DropOldDrafts.class.getName());

  private Drafts drafts;
  private OfficeClock clock;
  // No primitive: the server makes its proxy by this constructor with nothing but nulls.
  private Integer days = 90;

  @SuppressWarnings("NullAway.Init")
  protected DropOldDrafts() {}

  @Inject
  public DropOldDrafts(
      Drafts drafts,
      OfficeClock clock,
      @ConfigProperty(name = "duban.drafts.days", defaultValue = "90") Integer days) {
    this.drafts = drafts;
    this.clock = clock;
    this.days = days;
  }

  /** A failure is tried again the next night; the server gives a timer up that threw twice. */
  @Schedule(hour = "3", minute = "20", persistent = false)
  public void drop() {
    try {
      LocalDate oldest = clock.today().minusDays(days);
      Instant before = oldest.atStartOfDay(clock.zone()).toInstant();
      int gone = drafts.dropBefore(before);
      LOG.log(Level.INFO, "{0} drafts from before {1} are gone", new Object[] {gone, oldest});
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "could not drop old drafts; tried again tomorrow", failed);
    }
  }
}

package org.duban.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 冻结期: how long a channel stays frozen after its closure notice before the platform may cancel it.
 * That there is such a period is published, its length could not be verified (待核), so the office
 * sets it: {@code duban.filing.freeze-days}, 30 unless set; 0 asks for none.
 */
@Dependent
public class FreezePeriod {
  private final int days;

  /**
   * @param days calendar days after the day of the notice
   */
  @Inject
  public FreezePeriod(
      @ConfigProperty(name = "duban.filing.freeze-days", defaultValue = "30") int days) {
    this.days = days;
  }

  /**
   * @param cancelled when the platform cancelled the channel
   * @throws FreezeNotOver when that lies within the period
   */
  void check(Channel channel, LocalDate cancelled) {
    LocalDate notice = channel.stateSince();
    LocalDate over = notice.plusDays(days);
    if (cancelled.isBefore(over)) {
      throw new FreezeNotOver(channel.getName(), notice, over, days);
    }
  }
}

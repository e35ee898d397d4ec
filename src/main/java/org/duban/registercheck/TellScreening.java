package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.duban.register.Screening;
import org.duban.register.Standings;

/** Tells the register what the screening said of each channel, once a unit's answer is recorded. */
@ApplicationScoped
public class TellScreening {
  @Inject private RegisterChecks checks;
  @Inject private Standings standings;

  void answered(@Observes RegisterCheckAnswered event) {
    for (CheckEntry entry : checks.get(event.key()).entries()) {
      entry
          .channelId()
          .ifPresent(
              channel ->
                  standings.screened(
                      channel,
                      entry
                          .concern()
                          .map(concern -> Screening.valueOf(concern.name()))
                          .orElse(Screening.NO_CONCERN)));
    }
  }
}

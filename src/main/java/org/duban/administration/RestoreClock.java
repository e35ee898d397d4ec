package org.duban.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.shared.StartTask;

/** Sets the demo's clock before anything asks for the time. */
@ApplicationScoped
class RestoreClock implements StartTask {
  @Inject DemoTime time;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public void run() {
    time.restore();
  }
}

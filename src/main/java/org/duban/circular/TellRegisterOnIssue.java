package org.duban.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.duban.inspection.TellRegister;

/** The verdicts of a quarter are told to the register when its circular is issued. */
@ApplicationScoped
public class TellRegisterOnIssue {
  @Inject private Circulars circulars;
  @Inject private TellRegister register;

  void issued(@Observes CircularIssued event) {
    circulars.find(event.key()).ifPresent(circular -> register.tell(circular.getQuarter()));
  }
}

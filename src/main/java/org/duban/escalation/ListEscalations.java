package org.duban.escalation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.User;

/** The escalations that the signed-in person may see, newest first. */
@Stateless
@PermitAll
public class ListEscalations {
  @Inject Escalations escalations;
  @Inject CurrentUser current;
  @Inject EscalationSight sight;

  public List<Escalation> list() {
    User reader = current.get();
    return escalations.list().stream().filter(e -> sight.sees(reader, e)).toList();
  }
}

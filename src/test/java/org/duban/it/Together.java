package org.duban.it;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.Units;
import org.duban.shared.CaseKey;

/** Changes the domain and moves a process in one transaction, in both orders. */
@Stateless
public class Together {
  @Inject private Units units;
  @Inject private ProbeProcesses processes;

  /** What the caller's failure looks like. */
  public static class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  public void domainFirst(String process, CaseKey domain, CaseKey started, boolean fail) {
    units.add(Probe.unit(domain));
    processes.start(process, started);
    failIf(fail);
  }

  public void processFirst(String process, CaseKey domain, CaseKey started, boolean fail) {
    processes.start(process, started);
    units.add(Probe.unit(domain));
    failIf(fail);
  }

  private static void failIf(boolean fail) {
    if (fail) {
      throw new Failed();
    }
  }
}

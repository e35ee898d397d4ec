package org.duban.administration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.administration.DemoTime;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;
import org.duban.people.Role;

/** The administrators' pages; the clock only where it can be moved. */
@ApplicationScoped
public class AdministrationNavigation implements NavSource {
  @Inject private DemoTime time;

  @Override
  public List<NavEntry> entries() {
    List<NavEntry> entries = new ArrayList<>();
    entries.add(entry("administration_processes.title", "administration/processes", 10));
    entries.add(entry("administration_incidents.title", "administration/incidents", 20));
    entries.add(entry("administration_users.title", "administration/users", 30));
    entries.add(entry("administration_units.title", "administration/units", 40));
    entries.add(entry("administration_audit.title", "administration/audit", 50));
    if (time.isDemo()) {
      entries.add(entry("administration_demo_clock.title", "administration/demo-clock", 60));
    }
    return entries;
  }

  private static NavEntry entry(String textKey, String page, int order) {
    return new NavEntry("system", textKey, page, Set.of(Role.Names.ADMINISTRATOR), order);
  }
}

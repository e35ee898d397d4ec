package org.duban.registercheck.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;
import org.duban.people.Role;

/** City and counties follow the answers of their units. */
@ApplicationScoped
public class RegisterCheckNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry(
            "register",
            "registercheck_progress.title",
            "registercheck/progress",
            Set.of(Role.REVIEWER.code(), Role.SECTION_CHIEF.code(), Role.COUNTY_SUPERVISOR.code()),
            30),
        new NavEntry(
            "register",
            "registercheck_screening.title",
            "registercheck/screening",
            Set.of(Role.REVIEWER.code(), Role.SECTION_CHIEF.code(), Role.COUNTY_SUPERVISOR.code()),
            31),
        new NavEntry(
            "register",
            "registercheck_unfiled.title",
            "registercheck/unfiled",
            Set.of(Role.REVIEWER.code(), Role.SECTION_CHIEF.code(), Role.COUNTY_SUPERVISOR.code()),
            32));
  }
}

package org.duban.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;
import org.duban.people.Role;

/** Everybody may be told something. */
@ApplicationScoped
public class PeopleNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry("work", "people_notices.title", "people/notices", Set.of(), 20),
        new NavEntry("work", "people_absences.title", "people/absences", Set.of(), 80),
        new NavEntry(
            "register",
            "people_unit.title",
            "people/unit",
            Set.of(Role.Names.UNIT_CLERK, Role.Names.UNIT_LEADER),
            70),
        new NavEntry(
            "register",
            "people_directory.title",
            "people/directory",
            Set.of(
                Role.Names.REVIEWER,
                Role.Names.INSPECTOR,
                Role.Names.SECTION_CHIEF,
                Role.Names.SIGNING_LEADER,
                Role.Names.COUNTY_SUPERVISOR),
            70),
        new NavEntry(
            "system",
            "people_hand_over.title",
            "people/hand-over",
            Set.of(Role.Names.ADMINISTRATOR),
            25));
  }
}

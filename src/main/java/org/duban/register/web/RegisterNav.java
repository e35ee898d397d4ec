package org.duban.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;
import org.duban.people.Role;

/** Everybody may look the register up, clerks file for it. */
@ApplicationScoped
public class RegisterNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry("register", "register_channels.title", "register/channels", Set.of(), 10),
        new NavEntry(
            "register",
            "register_new_filing.title",
            "register/new-filing",
            Set.of(Role.UNIT_CLERK.code()),
            20),
        new NavEntry(
            "register", "register_merge.title", "register/merge", Set.of(Role.REVIEWER.code()), 60),
        new NavEntry(
            "system",
            "administration_dictionaries.title",
            "administration/dictionaries",
            Set.of(Role.ADMINISTRATOR.code()),
            45),
        new NavEntry(
            "register",
            "register_import.title",
            "register/import",
            Set.of(Role.REVIEWER.code(), Role.ADMINISTRATOR.code()),
            30));
  }
}

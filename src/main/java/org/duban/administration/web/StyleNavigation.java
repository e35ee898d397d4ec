package org.duban.administration.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** Offers the style page to administrators, below everything that they need every day. */
@ApplicationScoped
public class StyleNavigation implements NavSource {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry(
            "system",
            "administration_style.title",
            "administration/style",
            Set.of("administrator"),
            90));
  }
}

package org.duban.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** The home page comes first for everybody. */
@ApplicationScoped
public class HomeNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(new NavEntry("work", "home.title", "home", Set.of(), 5));
  }
}

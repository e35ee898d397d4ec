package org.duban.circular.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.duban.faces.NavEntry;
import org.duban.faces.NavSource;

/** Circulars are for everybody: the office writes them, every unit reads the issued ones. */
@ApplicationScoped
public class CircularNav implements NavSource {
  @Override
  public List<NavEntry> entries() {
    return List.of(
        new NavEntry("documents", "circular_circulars.title", "circular/circulars", Set.of(), 10));
  }
}

package org.duban.circular.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.circular.CircularSummary;
import org.duban.circular.ListCirculars;

/** All circulars that the person may see, newest first. */
@Named
@RequestScoped
public class CircularsPage {
  @Inject private ListCirculars list;

  private List<CircularSummary> rows = List.of();

  @PostConstruct
  void read() {
    rows = list.list();
  }

  public List<CircularSummary> getRows() {
    return rows;
  }

  /** Colour of a circular's state. */
  public String tone(CircularSummary row) {
    return switch (row.state()) {
      case ISSUED -> row.correctedBy().isPresent() ? "grey" : "green";
      case OPENED, DRAFT -> "amber";
      default -> "blue";
    };
  }
}

package org.duban.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.duban.faces.Texts;
import org.duban.inspection.Inspection;
import org.duban.inspection.RegionFigures;
import org.duban.inspection.ResultsView;
import org.duban.shared.Quarter;

/** The rows behind the figures of a quarter; which ones stands in the address. */
@Named
@RequestScoped
public class ResultsPage {
  @Inject private ResultsView results;

  private String quarter = "";
  private String region = "";
  private String show = "";
  private List<Inspection> rows = List.of();

  /** Reads the rows that the address asks for. */
  public void load() {
    rows =
        results.listOf(QuarterPage.parse(quarter)).stream()
            .filter(i -> region.isEmpty() || RegionFigures.regionOf(i).equals(region))
            .filter(wanted(show))
            .toList();
  }

  /** Rows for the words website, account, failed and repeated; anything else shows all. */
  static Predicate<Inspection> wanted(String show) {
    return switch (show) {
      case "website" -> i -> i.getChannel().isWebsite();
      case "account" -> i -> !i.getChannel().isWebsite();
      case "failed" -> Inspection::isFailed;
      case "failed-website" -> i -> i.isFailed() && i.getChannel().isWebsite();
      case "failed-account" -> i -> i.isFailed() && !i.getChannel().isWebsite();
      case "repeated" -> i -> i.isFailed() && i.isFailedBefore();
      default -> i -> true;
    };
  }

  public String getHeading() {
    return Texts.of("inspection_results.label.heading", parsed());
  }

  public Quarter parsed() {
    return QuarterPage.parse(quarter);
  }

  /** The lists offered above the table. */
  public List<String> getTabs() {
    return List.of("all", "website", "account", "failed", "repeated");
  }

  /** What a list is called. */
  public String wordOf(String tab) {
    return Texts.of("inspection_results.option." + tab);
  }

  public List<Inspection> getRows() {
    return rows;
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getShow() {
    return show.isEmpty() ? "all" : show;
  }

  public void setShow(String show) {
    this.show = show;
  }
}

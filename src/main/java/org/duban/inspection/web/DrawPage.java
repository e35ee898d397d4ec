package org.duban.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.faces.Texts;
import org.duban.inspection.DrawRecord;
import org.duban.inspection.Draws;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.SampleFrame;
import org.duban.register.Platform;
import org.duban.register.Platforms;
import org.duban.shared.Quarter;

/** 抽样证明: how each platform's sample was drawn, and whether drawing again gives the same. */
@Named
@RequestScoped
public class DrawPage {
  @Inject private InspectionCycles cycles;
  @Inject private Draws draws;
  @Inject private Platforms platforms;

  private String quarter = "";
  private List<DrawRecord> rows = List.of();

  /** Reads the draws of the quarter in the address. */
  public void load() {
    Quarter of = cycles.get(QuarterPage.parse(quarter)).getQuarter();
    rows = draws.listOf(of);
  }

  /** Name of a platform by its letters. */
  public String nameOf(String letters) {
    return letters.equals(SampleFrame.NO_PLATFORM)
        ? Texts.of("inspection_plan.label.no_platform")
        : platforms.nameOf(new Platform(letters));
  }

  public String getHeading() {
    return Texts.of("inspection_draw.label.heading", QuarterPage.parse(quarter));
  }

  public List<DrawRecord> getRows() {
    return rows;
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }
}

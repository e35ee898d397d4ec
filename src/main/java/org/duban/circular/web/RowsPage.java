package org.duban.circular.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.duban.circular.CheckedChannel;
import org.duban.circular.CircularPaper;
import org.duban.circular.Figure;
import org.duban.circular.FigureDifference;
import org.duban.circular.OpenCircular;
import org.duban.circular.UnknownCircular;
import org.duban.circular.UnknownFigure;
import org.duban.shared.CaseKey;
import org.jspecify.annotations.Nullable;

/** The rows behind one figure of a circular. */
@Named
@RequestScoped
public class RowsPage {
  @Inject private OpenCircular open;

  private String circular = "";
  private String figure = "";
  private @Nullable CircularPaper paper;
  private @Nullable Figure found;

  /** Opens the figure of the address; refuses one that is not there. */
  public void load() {
    paper = open.open(caseKey());
    found = paper.figures().find(figure).orElseThrow(() -> new UnknownFigure(figure));
  }

  private CaseKey caseKey() {
    try {
      return new CaseKey(circular);
    } catch (IllegalArgumentException editedByHand) {
      throw new UnknownCircular(new CaseKey("UNKNOWN"));
    }
  }

  public Figure getFound() {
    if (found == null) {
      load();
    }
    return found == null ? new Figure(figure, "", "", List.of()) : found;
  }

  public List<CheckedChannel> getRows() {
    return getFound().rows();
  }

  /** Where this figure differs from what was stated. */
  public List<FigureDifference> getDifferences() {
    return paper == null
        ? List.of()
        : paper.differences().stream().filter(d -> d.figure().key().equals(figure)).toList();
  }

  public String getCircular() {
    return circular;
  }

  public void setCircular(String circular) {
    this.circular = circular;
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }
}

package org.duban.circular;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.duban.shared.Quarter;

/**
 * A total as people counted or printed it, right or wrong; kept beside the computed one so that the
 * two can be compared.
 */
@Entity
@Table(name = "stated_figure")
public class StatedFigure {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stated_figure")
  @SequenceGenerator(
      name = "stated_figure",
      sequenceName = "stated_figure_seq",
      allocationSize = 50)
  private long id;

  private Quarter quarter;
  private String figure;
  private String stated;

  @SuppressWarnings("NullAway.Init")
  protected StatedFigure() {}

  /**
   * @param figure key of the figure, e.g. {@code accounts.WX.failed}, {@code region.永善县.failed}
   * @param stated as printed, e.g. {@code 33}, {@code 78%}
   */
  public StatedFigure(Quarter quarter, String figure, String stated) {
    this.quarter = quarter;
    this.figure = figure;
    this.stated = stated;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public String getFigure() {
    return figure;
  }

  public String getStated() {
    return stated;
  }
}

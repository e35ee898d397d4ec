package org.duban.circular;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.duban.shared.Quarter;

/**
 * One row of a printed list of failed accounts, as it stood on the paper. A row, not an account:
 * one account may stand in several rows, under several names.
 */
@Entity
@Table(name = "printed_row")
public class PrintedRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "printed_row")
  @SequenceGenerator(name = "printed_row", sequenceName = "printed_row_seq", allocationSize = 50)
  private long id;

  private Quarter quarter;
  private String region;
  private String name;
  private String platform;
  private String code;
  private String problem;

  @SuppressWarnings("NullAway.Init")
  protected PrintedRow() {}

  /**
   * @param platform letters, e.g. WX
   * @param code identification code; empty when the list printed none (T08)
   */
  public PrintedRow(
      Quarter quarter, String region, String name, String platform, String code, String problem) {
    this.quarter = quarter;
    this.region = region;
    this.name = name;
    this.platform = platform;
    this.code = code;
    this.problem = problem;
  }

  public Quarter getQuarter() {
    return quarter;
  }

  public String getRegion() {
    return region;
  }

  public String getName() {
    return name;
  }

  public String getPlatform() {
    return platform;
  }

  public String getCode() {
    return code;
  }

  public String getProblem() {
    return problem;
  }
}

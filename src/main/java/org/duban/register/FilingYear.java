package org.duban.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.duban.shared.CaseKey;

/** Counts the filings of a year, so that their numbers have no gaps and no doubles. */
@Entity
@Table(name = "filing_year")
public class FilingYear {
  /** Id of the row that is always there and that whoever begins a year locks first. */
  public static final int GATE = 0;

  @Id private int id;
  private int last;

  protected FilingYear() {}

  public FilingYear(int year) {
    this.id = year;
  }

  /** The next number, e.g. {@code BA-2021-0001}. */
  CaseKey next() {
    last++;
    return new CaseKey("BA-%d-%04d".formatted(id, last));
  }
}

package org.duban.circular;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number that an organ gave in a year. */
@Entity
@Table(name = "circular_number_series")
public class NumberSeries {
  /** Id of the row that is always there and that whoever begins a series locks first. */
  public static final String GATE = "-";

  @Id private String id;
  private int lastNumber;

  @SuppressWarnings("NullAway.Init")
  protected NumberSeries() {}

  /** A series that has given no number yet. */
  public NumberSeries(String organ, int year) {
    this.id = idOf(organ, year);
  }

  public static String idOf(String organ, int year) {
    return organ + "/" + year;
  }

  /** Counts up; call it only while the row is locked. */
  public int next() {
    lastNumber++;
    return lastNumber;
  }
}

package org.duban.shared;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 计分月份: the months in which a channel's verdict is given; any failed month fails the quarter (Q10).
 * They need not be the quarter's own months (Q03, T10). Text form {@code 2021-04,2021-05}.
 *
 * @param months 1 to 12 different months in order
 */
public record RatedMonths(List<YearMonth> months) implements Serializable {

  public RatedMonths {
    var sorted = new TreeSet<>(months);
    if (sorted.isEmpty() || sorted.size() > 12 || sorted.size() != months.size()) {
      throw new IllegalArgumentException("rated months " + months);
    }
    months = List.copyOf(sorted);
  }

  /** Reads the text form. */
  public static RatedMonths parse(String text) {
    return new RatedMonths(Arrays.stream(text.split(",")).map(YearMonth::parse).toList());
  }

  /** The three months of a quarter. */
  public static RatedMonths of(Quarter quarter) {
    YearMonth first = YearMonth.from(quarter.firstDay());
    return new RatedMonths(List.of(first, first.plusMonths(1), first.plusMonths(2)));
  }

  public boolean contains(YearMonth month) {
    return months.contains(month);
  }

  /** As the circular prints it, e.g. 2021年4月、5月、6月; the year again where it changes. */
  public String chinese() {
    var text = new StringBuilder();
    int year = 0;
    for (YearMonth month : months) {
      if (!text.isEmpty()) {
        text.append('、');
      }
      if (month.getYear() != year) {
        year = month.getYear();
        text.append(year).append('年');
      }
      text.append(month.getMonthValue()).append('月');
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return months.stream().map(YearMonth::toString).collect(Collectors.joining(","));
  }
}

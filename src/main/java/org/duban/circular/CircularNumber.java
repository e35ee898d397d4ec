package org.duban.circular;

/**
 * 发文字号: organ, year in hexagonal brackets and number, no leading zero (GB/T 9704), e.g.
 * 昭政办函〔2021〕8号.
 */
public record CircularNumber(String organ, int year, int number) {
  public CircularNumber {
    if (organ.isBlank() || year < 2000 || number < 1) {
      throw new IllegalArgumentException("circular number %s %d %d".formatted(organ, year, number));
    }
  }

  @Override
  public String toString() {
    return organ + "〔" + year + "〕" + number + "号";
  }
}

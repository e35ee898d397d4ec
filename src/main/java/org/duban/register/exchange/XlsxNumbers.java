package org.duban.register.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * The number in a cell as text: a code keeps all its digits, whatever width its column has; a date
 * becomes a date.
 */
final class XlsxNumbers {
  /** What a spreadsheet keeps of a number; a longer code is spoilt in the file already. */
  private static final MathContext KEPT = new MathContext(15);

  private static final int LONGEST = 30;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final @Nullable StylesTable styles;
  private final boolean from1904;
  private final Map<Integer, Boolean> dates = new HashMap<>();

  XlsxNumbers(@Nullable StylesTable styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * @param style number of the cell's format
   */
  String text(String number, int style) {
    BigDecimal value;
    try {
      value = new BigDecimal(number).round(KEPT).stripTrailingZeros();
    } catch (NumberFormatException broken) {
      return number;
    }
    if (Math.abs((long) value.scale()) > LONGEST) {
      return number;
    }
    return dates.computeIfAbsent(style, this::isDate) && value.signum() > 0
        ? date(value)
        : value.toPlainString();
  }

  private String date(BigDecimal value) {
    LocalDateTime time = null;
    try {
      time = DateUtil.getLocalDateTime(value.doubleValue(), from1904, true);
    } catch (DateTimeException | IllegalArgumentException tooFar) {
      // It stays the number that it is.
    }
    if (time == null) {
      return value.toPlainString();
    }
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : TIME.format(time);
  }

  private boolean isDate(int style) {
    if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle format = styles.getStyleAt(style);
    int number = format.getDataFormat();
    String pattern = format.getDataFormatString();
    return isChineseDate(number) || pattern != null && DateUtil.isADateFormat(number, pattern);
  }

  /**
   * Formats that Chinese and Japanese editions add to the built-in ones, e.g. 31 for 2021年4月30日.
   */
  private static boolean isChineseDate(int number) {
    return number >= 27 && number <= 36 || number >= 50 && number <= 58;
  }
}

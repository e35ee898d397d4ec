package org.duban.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.duban.shared.TextTooLong;
import org.jspecify.annotations.Nullable;

/**
 * What is registered of a column.
 *
 * @param category code in {@link Dictionary#COLUMN_CATEGORY}
 * @param updateDays 应更新周期 in days, 1 to {@value #MOST_DAYS}; null when it has none
 * @param entrance how the home page leads to it
 * @param collected 是否采集
 */
@Embeddable
public record ColumnFacts(
    String name,
    String link,
    String category,
    @Nullable Integer updateDays,
    @Enumerated(EnumType.STRING) ColumnEntrance entrance,
    @Enumerated(EnumType.STRING) ColumnState state,
    boolean collected)
    implements Serializable {
  static final int MOST_DAYS = 366;

  /**
   * @throws ColumnIncomplete when name or category are empty
   * @throws UpdateDaysWrong when the days are none
   * @throws LinkWrong when the link is no web address
   * @throws TextTooLong when a text does not fit
   */
  void check() {
    if (name.isEmpty() || category.isEmpty()) {
      throw new ColumnIncomplete();
    }
    FilingText.NAME.check(name);
    FilingText.ADDRESS.check(link);
    if (!link.isEmpty() && !link.matches("https?://[^\\s<>\"]+")) {
      throw new LinkWrong(link);
    }
    if (updateDays != null && (updateDays < 1 || updateDays > MOST_DAYS)) {
      throw new UpdateDaysWrong(MOST_DAYS);
    }
  }
}

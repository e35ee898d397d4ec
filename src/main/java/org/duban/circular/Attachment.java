package org.duban.circular;

import java.util.List;

/**
 * A table behind the circular.
 *
 * @param title without its number, e.g. 2021年二季度不合格政府网站名单
 * @param columns headings
 * @param rows cells as printed; each row as long as the headings
 * @param note the check window, printed below (Z04)
 */
public record Attachment(String title, List<String> columns, List<List<String>> rows, String note) {
  public Attachment {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}

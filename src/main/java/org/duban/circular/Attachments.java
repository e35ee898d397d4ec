package org.duban.circular;

import java.util.ArrayList;
import java.util.List;

/**
 * The three attachments of every circular, always with the same columns (Z37 to Z39, T08), made
 * from the rows that the text counts too (T03, T06).
 */
final class Attachments {
  private static final String AGAIN = "上季度不合格";

  private Attachments() {}

  static List<Attachment> of(String quarter, String window, CircularFigures figures) {
    String note = "检查时段：" + window;
    return List.of(
        new Attachment(
            quarter + "政府网站普查情况表",
            List.of("县市区/部门", "在运行网站数", "问题网站数量", "合格率"),
            regions(figures),
            note),
        new Attachment(
            quarter + "不合格政府网站名单",
            List.of("序号", "县市区/部门", "网站名称", "网站标识码", "存在问题", "备注"),
            list(figures.failedWebsites()),
            note),
        new Attachment(
            quarter + "不合格政务新媒体账号名单",
            List.of("序号", "县市区/部门", "账号名称", "类型", "标识码", "存在问题", "备注"),
            list(figures.failedAccounts()),
            note));
  }

  private static List<List<String>> regions(CircularFigures figures) {
    var rows = new ArrayList<List<String>>();
    for (Region region : figures.regions()) {
      rows.add(
          List.of(
              region.name(),
              Integer.toString(region.websites().size()),
              Integer.toString(region.failed()),
              region.rate().toString()));
    }
    rows.add(
        List.of(
            "合计",
            figures.get("websites.running").value(),
            figures.get("websites.failed").value(),
            figures.get("websites.rate").value()));
    return rows;
  }

  private static List<List<String>> list(List<CheckedChannel> failed) {
    var rows = new ArrayList<List<String>>();
    for (CheckedChannel channel : failed) {
      var cells = new ArrayList<String>();
      cells.add(Integer.toString(rows.size() + 1));
      cells.add(where(channel));
      cells.add(channel.printedName());
      if (!channel.isWebsite()) {
        cells.add(channel.getPlatformName());
      }
      cells.add(channel.getCode().isEmpty() ? "未赋码" : channel.getCode());
      cells.add(channel.isWebsite() ? channel.getReason() : String.join("；", channel.problems()));
      cells.add(channel.isFailedBefore() ? AGAIN : "");
      rows.add(cells);
    }
    return rows;
  }

  /** The county, or for the city's own departments the department. */
  private static String where(CheckedChannel channel) {
    boolean municipal =
        channel.getRegion().equals(CircularFigures.MUNICIPAL)
            || channel.getRegion().equals(CircularFigures.CITY);
    return municipal ? channel.getUnitName() : channel.getRegion();
  }
}

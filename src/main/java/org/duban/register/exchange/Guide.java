package org.duban.register.exchange;

import java.util.List;
import java.util.Map;

/** What a template says about its columns. It is Chinese like the columns themselves. */
final class Guide {
  private static final Map<SheetColumn, String> WORDS =
      Map.ofEntries(
          Map.entry(ChannelColumns.CODE, "政府网站 10 位；新媒体 16 位，如 530621M008WX0001。全国系统尚未赋码的可留空。"),
          Map.entry(ChannelColumns.KIND, "填：" + Vocabulary.kinds() + "。有标识码的可不填。"),
          Map.entry(ChannelColumns.PLATFORM, "新媒体填平台名称，如微信公众号；有标识码的可不填。"),
          Map.entry(ChannelColumns.NAME, "与台账不同名的，预览时需确认是更名还是填错。"),
          Map.entry(ChannelColumns.UNIT, "填报单位的标识码，须已在台账中。"),
          Map.entry(ChannelColumns.UNIT_NAME, "仅供阅读，不导入。"),
          Map.entry(ChannelColumns.STATE, "填：" + Vocabulary.states() + "。新增时留空为正常。"),
          Map.entry(ChannelColumns.SINCE, "名称、状态变动从哪天起生效，如 2021-04-30；留空为导入当天。"),
          Map.entry(UnitColumns.CODE, "市、县填 6 位行政区划代码；其他单位填 10 位，如 530621M008。"),
          Map.entry(UnitColumns.NAME, "与台账不同名的，预览时需确认是更名还是填错。"),
          Map.entry(UnitColumns.KIND, "填：" + Vocabulary.unitKinds() + "。新增的县级部门、乡镇必填。"),
          Map.entry(UnitColumns.PARENT, "留空时按标识码前六位确定。"),
          Map.entry(ContactColumns.UNIT, "联系人所在单位的标识码，须已在台账中。"),
          Map.entry(ContactColumns.UNIT_NAME, "仅供阅读，不导入。"),
          Map.entry(ContactColumns.NAME, "同一单位内按姓名对应；换人请在通讯录中办理交接。"),
          Map.entry(ContactColumns.PREFERRED, "填是或否，一个单位只有一名首选联系人。"));

  private Guide() {}

  /** Name of the sheet of a kind of table. */
  static String sheet(ImportKind kind) {
    return switch (kind) {
      case UNITS -> "单位";
      case CHANNELS -> "渠道";
      case CONTACTS -> "联系人";
    };
  }

  static void write(XlsxTableWriter writer, SheetColumns columns) {
    writer.row(List.of("列", "是否必需", "说明"));
    for (SheetColumn column : columns.list()) {
      writer.row(
          List.of(column.name(), column.required() ? "必需" : "可缺", WORDS.getOrDefault(column, "")));
    }
    writer.row(List.of("", "", "单元格留空表示不改动台账中的内容；不要使用公式和合并单元格。"));
  }
}

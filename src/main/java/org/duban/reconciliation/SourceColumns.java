package org.duban.reconciliation;

import java.util.List;
import org.duban.register.exchange.SheetColumn;
import org.duban.register.exchange.SheetColumns;

/** The columns that exports of the national and the provincial system are known to have. */
public final class SourceColumns {
  static final SheetColumn NAME = SheetColumn.required("名称", "网站名称", "账号名称", "渠道名称");
  static final SheetColumn CODE =
      SheetColumn.optional("标识码", "网站标识码", "政府网站标识码", "新媒体标识码", "账号标识码");
  static final SheetColumn PLATFORM =
      SheetColumn.optional("类型", "账号类型", "平台", "平台类型", "渠道类型", "所属平台");
  static final SheetColumn UNIT_CODE = SheetColumn.optional("填报单位标识码", "单位标识码", "单位代码", "填报单位代码");
  static final SheetColumn UNIT_NAME = SheetColumn.optional("填报单位名称", "填报单位", "单位名称", "主办单位", "单位");
  static final SheetColumn STATE = SheetColumn.optional("状态", "账号状态", "运行状态", "网站状态");
  static final SheetColumn ADDRESS = SheetColumn.optional("主页地址", "首页网址", "网址", "域名", "首页地址");
  static final SheetColumn OWNER = SheetColumn.optional("账号主体", "主体");
  static final SheetColumn PLATFORM_ACCOUNT = SheetColumn.optional("唯一标识", "微信号");

  static final SheetColumns ALL =
      SheetColumns.of(
          NAME, CODE, PLATFORM, UNIT_CODE, UNIT_NAME, STATE, ADDRESS, OWNER, PLATFORM_ACCOUNT);

  private SourceColumns() {}

  /** Names of the columns, in the order of returned rows. */
  public static List<String> names() {
    return ALL.list().stream().map(SheetColumn::name).toList();
  }
}

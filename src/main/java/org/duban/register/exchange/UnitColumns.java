package org.duban.register.exchange;

/** The columns of a table of units. */
final class UnitColumns {
  static final SheetColumn CODE = SheetColumn.required("单位标识码", "填报单位标识码", "单位编码", "单位代码");
  static final SheetColumn NAME = SheetColumn.required("单位名称", "填报单位名称", "填报单位");
  static final SheetColumn KIND = SheetColumn.optional("单位类别", "单位类型", "单位层级");
  static final SheetColumn PARENT = SheetColumn.optional("上级单位标识码", "主管单位标识码");

  static final SheetColumns ALL = SheetColumns.of(CODE, NAME, KIND, PARENT);

  private UnitColumns() {}
}

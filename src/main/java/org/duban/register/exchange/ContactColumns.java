package org.duban.register.exchange;

/** The columns of a table of contact persons. */
final class ContactColumns {
  static final SheetColumn UNIT =
      SheetColumn.required("单位标识码", "所在单位标识码", "填报单位标识码", "单位编码", "单位代码");
  static final SheetColumn UNIT_NAME = SheetColumn.optional("单位名称", "填报单位名称", "填报单位");
  static final SheetColumn NAME = SheetColumn.required("姓名", "联系人", "联系人姓名");
  static final SheetColumn POSITION = SheetColumn.optional("职务", "岗位");
  static final SheetColumn TELEPHONE = SheetColumn.required("联系电话", "手机", "电话", "手机号码");
  static final SheetColumn MAIL = SheetColumn.optional("邮箱", "电子邮箱", "电子邮件");
  static final SheetColumn PREFERRED = SheetColumn.optional("首选联系人", "首选");

  static final SheetColumns ALL =
      SheetColumns.of(UNIT, UNIT_NAME, NAME, POSITION, TELEPHONE, MAIL, PREFERRED);

  private ContactColumns() {}
}

package org.duban.register.exchange;

/** The columns of a table of channels, with the names that other systems give them. */
final class ChannelColumns {
  static final SheetColumn CODE =
      SheetColumn.required("标识码", "渠道标识码", "网站标识码", "政府网站标识码", "新媒体标识码", "账号标识码");
  static final SheetColumn KIND = SheetColumn.optional("渠道类型", "类型", "渠道类别");
  static final SheetColumn PLATFORM = SheetColumn.optional("账号类型", "平台", "平台类型", "平台名称", "新媒体类型");
  static final SheetColumn NAME =
      SheetColumn.required("名称", "渠道名称", "网站名称", "账号名称", "新媒体名称", "新媒体账号名称");
  static final SheetColumn UNIT =
      SheetColumn.required("单位标识码", "填报单位标识码", "主办单位标识码", "单位编码", "单位代码");
  static final SheetColumn UNIT_NAME =
      SheetColumn.optional("单位名称", "填报单位名称", "填报单位", "主办单位", "主办单位名称");
  static final SheetColumn STATE = SheetColumn.optional("状态", "渠道状态", "账号状态", "网站状态", "运行状态");
  static final SheetColumn ADDRESS =
      SheetColumn.optional("主页地址", "首页网址", "网址", "首页地址", "网站地址", "域名");
  static final SheetColumn OWNER = SheetColumn.optional("账号主体", "主体", "承办单位");
  static final SheetColumn PLATFORM_ACCOUNT = SheetColumn.optional("唯一标识", "微信号");
  static final SheetColumn INTRODUCTION = SheetColumn.optional("简介", "账号简介");
  static final SheetColumn ICP_NUMBER = SheetColumn.optional("ICP备案号", "ICP 备案号");
  static final SheetColumn RESPONSIBLE = SheetColumn.optional("负责人", "负责人姓名");
  static final SheetColumn PHONE = SheetColumn.optional("联系电话", "负责人电话", "负责人手机");
  static final SheetColumn NOTE = SheetColumn.optional("备注");
  static final SheetColumn SINCE = SheetColumn.optional("生效日期", "变更日期", "登记日期");

  static final SheetColumns ALL =
      SheetColumns.of(
          CODE,
          KIND,
          PLATFORM,
          NAME,
          UNIT,
          UNIT_NAME,
          STATE,
          ADDRESS,
          OWNER,
          PLATFORM_ACCOUNT,
          INTRODUCTION,
          ICP_NUMBER,
          RESPONSIBLE,
          PHONE,
          NOTE,
          SINCE);

  private ChannelColumns() {}
}

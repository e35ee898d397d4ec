package org.duban.document;

/**
 * The faces that GB/T 9704-2012 asks for, each with the face that takes its place on a machine
 * without it. The product embeds no fonts: they are the office's own.
 */
enum Typeface {
  XIAO_BIAO_SONG("方正小标宋简体", "宋体"),
  HEI("黑体", "SimHei"),
  KAI("楷体_GB2312", "楷体"),
  FANG_SONG("仿宋_GB2312", "仿宋"),
  SONG("宋体", "SimSun");

  private final String family;
  private final String fallback;

  Typeface(String family, String fallback) {
    this.family = family;
    this.fallback = fallback;
  }

  /** As word processors know it. */
  String family() {
    return family;
  }

  /** Written to the document's font table as the alternative name. */
  String fallback() {
    return fallback;
  }
}

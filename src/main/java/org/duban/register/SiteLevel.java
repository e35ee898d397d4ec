package org.duban.register;

/** Administrative level of a website 行政级别. */
public enum SiteLevel {
  PROVINCE,
  CITY,
  COUNTY
}

package org.duban.audit;

import java.util.List;

/** All entries; rows can be added and read, nothing else. */
public interface AuditTrail {
  void add(AuditEntry entry);

  /** What happened to one subject, oldest first. */
  List<AuditEntry> listOf(String subject);

  /**
   * The newest entries that hold the text in subject, event or facts or are by that person, newest
   * first.
   */
  List<AuditEntry> newest(String text, int first, int limit);

  long count(String text);
}

package org.duban.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * 栏目: a column of a website and how often it must be updated (domain/register.md, column inventory;
 * requirement Q21).
 */
@Entity
@Table(name = "site_column")
public class SiteColumn {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_column")
  @SequenceGenerator(name = "site_column", sequenceName = "site_column_seq", allocationSize = 50)
  private long id;

  @Version private long version;
  private long channelId;
  @Embedded private ColumnFacts facts;

  @SuppressWarnings("NullAway.Init")
  protected SiteColumn() {}

  SiteColumn(long channelId, ColumnFacts facts) {
    this.channelId = channelId;
    this.facts = facts;
  }

  void change(ColumnFacts newFacts) {
    facts = newFacts;
  }

  public long getId() {
    return id;
  }

  public long getChannelId() {
    return channelId;
  }

  public ColumnFacts getFacts() {
    return facts;
  }
}

package org.duban.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.duban.register.ChannelKind;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** 检查指标: one row of an indicator set. */
@Entity
@Table(name = "indicator")
public class Indicator {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "indicator")
  @SequenceGenerator(name = "indicator", sequenceName = "indicator_seq", allocationSize = 50)
  private long id;

  @Column private String code;
  @Column private int place;

  @Enumerated(EnumType.STRING)
  private IndicatorKind kind;

  @Enumerated(EnumType.STRING)
  private ChannelKind subject;

  @Column private boolean heading;
  @Column private String name;
  @Column private String label;
  @Column private String rule;
  private @Nullable BigDecimal perItem;
  private @Nullable BigDecimal cap;
  private @Nullable Integer limitDays;
  @Column private boolean textPair;
  @Column private boolean service;

  @Enumerated(EnumType.STRING)
  private Mark mark;

  private @Nullable Instant confirmedAt;
  private @Nullable UserId confirmedBy;

  @SuppressWarnings("NullAway.Init")
  protected Indicator() {}

  /** What a row of the data file says. */
  record Row(
      String code,
      IndicatorKind kind,
      ChannelKind subject,
      boolean heading,
      String name,
      String label,
      String rule,
      @Nullable BigDecimal perItem,
      @Nullable BigDecimal cap,
      @Nullable Integer limitDays,
      boolean textPair,
      boolean service,
      Mark mark) {}

  Indicator(Row row, int place) {
    this.code = row.code();
    this.place = place;
    this.kind = row.kind();
    this.subject = row.subject();
    this.heading = row.heading();
    this.name = row.name();
    this.label = row.label();
    this.rule = row.rule();
    this.perItem = row.perItem();
    this.cap = row.cap();
    this.limitDays = row.limitDays();
    this.textPair = row.textPair();
    this.service = row.service();
    this.mark = row.mark();
  }

  void confirm(UserId by, Instant now) {
    confirmedBy = by;
    confirmedAt = now;
  }

  /** Id in domain/indicators.md, e.g. {@code M-V2.1}; unique in its set. */
  public String getCode() {
    return code;
  }

  public IndicatorKind getKind() {
    return kind;
  }

  public ChannelKind getSubject() {
    return subject;
  }

  /** Whether it only groups the rows below it and nothing is recorded on it. */
  public boolean isHeading() {
    return heading;
  }

  public String getName() {
    return name;
  }

  /** The problem as circulars print it; the proposal for a finding. */
  public String getLabel() {
    return label;
  }

  /** The rule in words. */
  public String getRule() {
    return rule;
  }

  /** Points for one item; empty when the set leaves it to the inspector. */
  public Optional<BigDecimal> perItem() {
    return Optional.ofNullable(perItem);
  }

  /** Most points of this indicator (SC-6); empty when not known. */
  public Optional<BigDecimal> cap() {
    return Optional.ofNullable(cap);
  }

  /** Days without an update that it takes; empty when the indicator does not count days. */
  public Optional<Integer> limitDays() {
    return Optional.ofNullable(limitDays);
  }

  /** Whether a finding needs the wrong and the right text (P03). */
  public boolean needsTextPair() {
    return textPair;
  }

  public boolean isTextPair() {
    return textPair;
  }

  /** Whether it belongs to 办事服务, which departments without public services skip (SC-7). */
  public boolean isService() {
    return service;
  }

  public Mark getMark() {
    return mark;
  }

  /** Whether it was read in the published text, or a person at the office confirmed it. */
  public boolean isVerified() {
    return mark == Mark.VERIFIED || confirmedAt != null;
  }

  public Optional<UserId> confirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }
}

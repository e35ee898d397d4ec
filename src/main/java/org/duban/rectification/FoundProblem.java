package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** A problem as the circular found it; later renames of the channel do not touch it. */
@MappedSuperclass
public abstract class FoundProblem {
  @Column private int number;
  @Column private long inspectionId;
  @Column private long channelId;
  @Column private String channelName;
  @Column private String channelCode;
  private @Nullable String platform;
  @Column private String problem;
  @Column private String description;
  @Column private boolean veto;
  @Column private LocalDate foundOn;
  @Column private String failedBefore;

  @SuppressWarnings("NullAway.Init")
  protected FoundProblem() {}

  FoundProblem(int number, ProblemFacts facts) {
    this.number = number;
    this.inspectionId = facts.inspectionId();
    this.channelId = facts.channelId();
    this.channelName = facts.channelName();
    this.channelCode = facts.code();
    this.platform = facts.platform();
    this.problem = facts.problem();
    this.description = facts.description();
    this.veto = facts.veto();
    this.foundOn = facts.foundOn();
    this.failedBefore =
        String.join(",", facts.failedBefore().stream().map(Quarter::toString).toList());
  }

  /** Number within its case, from 1; it never changes. */
  public int getNumber() {
    return number;
  }

  public long getInspectionId() {
    return inspectionId;
  }

  public long getChannelId() {
    return channelId;
  }

  public String getChannelName() {
    return channelName;
  }

  /** Identification code at the time of the circular; empty when it had none on record. */
  public String getChannelCode() {
    return channelCode;
  }

  public Optional<String> platform() {
    return Optional.ofNullable(platform);
  }

  public String getProblem() {
    return problem;
  }

  public String getDescription() {
    return description;
  }

  public boolean isVeto() {
    return veto;
  }

  public LocalDate getFoundOn() {
    return foundOn;
  }

  /** Earlier quarters in which the same channel failed, newest first (Z25, Z27). */
  public List<Quarter> getFailedBefore() {
    return Arrays.stream(failedBefore.split(","))
        .filter(q -> !q.isEmpty())
        .map(Quarter::parse)
        .toList();
  }
}

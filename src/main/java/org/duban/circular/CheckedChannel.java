package org.duban.circular;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One channel as the quarter's inspection found it, frozen when the circular was drafted.
 * Everything the circular prints is counted over these rows.
 *
 * <p>Two rows with one identification code are one channel (T01); see {@link #identity()}.
 */
@Embeddable
public class CheckedChannel {
  /** Printed reasons of a failure (Z06). */
  public static final String VETO = "单项否决";

  public static final String BELOW_60 = "得分低于60分";
  public static final String FAILED_MONTH = "计分月份不合格";

  private static final String SEPARATOR = "\n";

  private long inspectionId;
  private boolean website;
  private String code;
  private String name;
  private String platform;
  private String platformName;
  private UnitCode unit;
  private String unitName;
  private UnitCode regionCode;
  private String region;
  private boolean failed;
  private String reason;
  private String problems;
  private boolean failedBefore;
  private boolean synthetic;

  @SuppressWarnings("NullAway.Init")
  protected CheckedChannel() {}

  private CheckedChannel(Builder from) {
    this.inspectionId = from.inspectionId;
    this.website = from.website;
    this.code = from.code;
    this.name = from.name;
    this.platform = from.platform;
    this.platformName = from.platformName;
    this.unit = from.unit;
    this.unitName = from.unitName;
    this.regionCode = from.regionCode;
    this.region = from.region;
    this.failed = from.failed;
    this.reason = from.reason;
    this.problems = String.join(SEPARATOR, from.problems);
    this.failedBefore = from.failedBefore;
    this.synthetic = from.synthetic;
  }

  /** A website or account of a unit; passed, until {@link Builder#failed} says otherwise. */
  public static Builder of(boolean website, String code, String name) {
    return new Builder(website, code, name);
  }

  /** Fills a row. */
  public static final class Builder {
    private final boolean website;
    private final String code;
    private final String name;
    private long inspectionId;
    private String platform = "";
    private String platformName = "";
    private UnitCode unit = new UnitCode("000000");
    private String unitName = "";
    private UnitCode regionCode = new UnitCode("000000");
    private String region = "";
    private boolean failed;
    private String reason = "";
    private List<String> problems = List.of();
    private boolean failedBefore;
    private boolean synthetic;

    private Builder(boolean website, String code, String name) {
      this.website = website;
      this.code = code;
      this.name = name;
    }

    public Builder inspection(long id) {
      inspectionId = id;
      return this;
    }

    /** Letters as in the identification code, e.g. WX, and what people call it. */
    public Builder on(String letters, String chinese) {
      platform = letters;
      platformName = chinese;
      return this;
    }

    public Builder ofUnit(UnitCode unitCode, String chinese) {
      unit = unitCode;
      unitName = chinese;
      return this;
    }

    /** The row of attachment 1 that it counts in: a county, or the city for its departments. */
    public Builder inRegion(UnitCode divisionCode, String chinese) {
      regionCode = divisionCode;
      region = chinese;
      return this;
    }

    /**
     * @param printedReason e.g. 单项否决, 得分低于60分
     * @param printedProblems e.g. 严重表述错误; each once
     */
    public Builder failed(String printedReason, List<String> printedProblems) {
      failed = true;
      reason = printedReason;
      problems = printedProblems.stream().distinct().toList();
      return this;
    }

    /** It also failed in the quarter before (T11, Z25). */
    public Builder failedBefore(boolean alsoBefore) {
      failedBefore = alsoBefore;
      return this;
    }

    public Builder synthetic(boolean madeUp) {
      synthetic = madeUp;
      return this;
    }

    public CheckedChannel build() {
      return new CheckedChannel(this);
    }
  }

  /** This row with the problems of another row of the same channel added. */
  CheckedChannel merged(CheckedChannel other) {
    var both = of(website, code, name);
    both.inspectionId = inspectionId;
    both.on(platform, platformName).ofUnit(unit, unitName).inRegion(regionCode, region);
    both.failedBefore(failedBefore || other.failedBefore).synthetic(synthetic);
    if (failed || other.failed) {
      both.failed(
          reason.isEmpty() ? other.reason : reason,
          Stream.of(this, other).flatMap(c -> c.problems().stream()).toList());
    }
    return both.build();
  }

  /** What makes two rows one channel: the code, or platform and name where none is known. */
  public String identity() {
    return code.isEmpty() ? platform + " " + unit + " " + name : code;
  }

  public long inspectionId() {
    return inspectionId;
  }

  public boolean isWebsite() {
    return website;
  }

  /** Identification code; empty when none is known. */
  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  /** Letters of the platform; empty for a website. */
  public String getPlatform() {
    return platform;
  }

  /** The name, with 合成 where it was made up for a demo. */
  public String printedName() {
    return synthetic ? name + "（合成）" : name;
  }

  /** The problems in one line. */
  public String getProblemText() {
    return String.join("；", problems());
  }

  public String getPlatformName() {
    return platformName;
  }

  public UnitCode unit() {
    return unit;
  }

  public String getUnitName() {
    return unitName;
  }

  public UnitCode regionCode() {
    return regionCode;
  }

  public String getRegion() {
    return region;
  }

  public boolean isFailed() {
    return failed;
  }

  /** As printed, e.g. 单项否决; empty when it passed. */
  public String getReason() {
    return reason;
  }

  /** As printed, each once; empty when it passed. */
  public List<String> problems() {
    return problems.isEmpty() ? List.of() : Arrays.asList(problems.split(SEPARATOR));
  }

  public boolean isFailedBefore() {
    return failedBefore;
  }

  public boolean isSynthetic() {
    return synthetic;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CheckedChannel that
        && identity().equals(that.identity())
        && name.equals(that.name)
        && problems.equals(that.problems)
        && failed == that.failed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(identity(), name, problems, failed);
  }
}

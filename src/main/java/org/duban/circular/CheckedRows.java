package org.duban.circular;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.inspection.ChannelSnapshot;
import org.duban.inspection.Finding;
import org.duban.inspection.IndicatorKind;
import org.duban.inspection.Inspection;
import org.duban.inspection.Inspections;
import org.duban.inspection.Verdict;
import org.duban.inspection.VerdictReason;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.register.Platforms;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** Takes a quarter's rows from its inspections, in the words that circulars print. */
@Dependent
class CheckedRows {
  /** Where the circular's word is another than the dictionary's (Z05). */
  private static final Map<String, String> PRINTED =
      Map.of("WX", "政务微信公众号", "XL", "政务微博", "TT", "政务今日头条号", "DY", "政务抖音号");

  private static final String OTHER = "QT";

  @Inject Inspections inspections;
  @Inject Platforms platforms;

  /** Every channel that counts in the quarter's rates (Z09) and has a verdict. */
  List<CheckedChannel> of(Quarter quarter) {
    Set<Long> failedLast =
        inspections.listFailed(quarter.previous()).stream()
            .map(i -> i.getChannel().getChannelId())
            .collect(Collectors.toSet());
    return inspections.listOf(quarter).stream()
        .filter(i -> i.isCounted() && i.getVerdict() != Verdict.PENDING)
        .map(i -> row(i, failedLast.contains(i.getChannel().getChannelId())))
        .toList();
  }

  /**
   * @param failedLast as last quarter's results stand now: an objection may have been upheld since
   *     the list was drawn
   */
  private CheckedChannel row(Inspection inspection, boolean failedLast) {
    ChannelSnapshot channel = inspection.getChannel();
    var row =
        CheckedChannel.of(channel.isWebsite(), channel.getCodeText(), channel.getName())
            .inspection(inspection.getId())
            .ofUnit(channel.unit(), channel.getUnitName())
            .failedBefore(failedLast)
            .synthetic(channel.isSynthetic());
    UnitCode division = channel.county().orElse(new UnitCode(channel.unit().division()));
    row.inRegion(division, region(channel));
    if (!channel.isWebsite()) {
      String letters = platform(channel);
      row.on(letters, printedName(letters));
    }
    if (inspection.isFailed()) {
      row.failed(reason(inspection.getReason()), problems(inspection.confirmed()));
    }
    return row.build();
  }

  private static String region(ChannelSnapshot channel) {
    if (channel.county().isPresent()) {
      return channel.getCountyName();
    }
    return channel.isCityPortal() ? CircularFigures.CITY : CircularFigures.MUNICIPAL;
  }

  /** Read from the code; only where there is none, from what the register says (T02, T05). */
  private static String platform(ChannelSnapshot channel) {
    return channel
        .code()
        .map(IdentificationCode::new)
        .flatMap(IdentificationCode::platform)
        .map(Platform::letters)
        .or(channel::platform)
        .orElse(OTHER);
  }

  private String printedName(String letters) {
    return Optional.ofNullable(PRINTED.get(letters))
        .orElseGet(
            () -> letters.equals(OTHER) ? "其他账号" : "政务" + platforms.nameOf(new Platform(letters)));
  }

  private static String reason(VerdictReason reason) {
    return switch (reason) {
      case VETO -> CheckedChannel.VETO;
      case SCORE_BELOW_60 -> CheckedChannel.BELOW_60;
      case FAILED_MONTH -> CheckedChannel.FAILED_MONTH;
      case NONE -> "";
    };
  }

  /** What failed it: the veto situations, or without any the deductions. */
  private static List<String> problems(List<Finding> confirmed) {
    boolean vetoed = confirmed.stream().anyMatch(Finding::isVeto);
    return confirmed.stream()
        .filter(f -> f.isVeto() || (!vetoed && f.getKind() == IndicatorKind.DEDUCTION))
        .map(Finding::getLabel)
        .distinct()
        .toList();
  }
}

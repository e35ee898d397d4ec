package org.duban.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.register.ChannelKind;
import org.duban.register.IdentificationCode;
import org.duban.shared.CheckWindow;
import org.duban.shared.RatedMonths;
import org.duban.shared.UserId;

/**
 * 检查方案 of a quarter, as the reviewer decides it. Dates are days of the office's calendar.
 *
 * @param window when channels are looked at, printed under every attachment (Z04)
 * @param months the months that a verdict is given for (Q03, Q10)
 * @param registerCheckDueOn until when units answer the register check
 * @param cycleEndsOn when what is still open goes into the next quarter
 * @param sampleSizes accounts to draw per platform letters, {@link SampleFrame#NO_PLATFORM} for
 *     those without; platforms that are not named are not inspected (Z03)
 * @param targeted codes of accounts that are looked at in any case, for complaints or a closer
 *     watch; they count in the sizes and are drawn before all others (B14)
 * @param failedBeforeIncluded whether accounts that failed last quarter are drawn next (B11, Z33)
 * @param websiteRounds how many times every website is looked at, 1 or more (Z08)
 * @param cityPortalCounted whether the city's own portal counts in rates (Z09)
 * @param seed what the draw starts from; cannot be changed once the plan is made
 * @param inspectors who inspects, at least one person, each once
 * @param batchSize channels in one inspector's task
 * @param indicatorSet id of the {@link IndicatorSet}
 */
public record CyclePlan(
    CheckWindow window,
    RatedMonths months,
    LocalDate registerCheckDueOn,
    LocalDate cycleEndsOn,
    Map<String, Integer> sampleSizes,
    List<IdentificationCode> targeted,
    boolean failedBeforeIncluded,
    int websiteRounds,
    boolean cityPortalCounted,
    String seed,
    List<UserId> inspectors,
    int batchSize,
    String indicatorSet) {

  /**
   * @throws PlanRefused when a value does not fit the others
   */
  public CyclePlan {
    sampleSizes = Map.copyOf(sampleSizes);
    targeted = targeted.stream().distinct().sorted().toList();
    inspectors = inspectors.stream().distinct().toList();
    seed = seed.strip();
    PlanRefused.when(seed.length() < 4 || seed.length() > 64, PlanRefused.Cause.SEED);
    PlanRefused.when(batchSize < 1 || batchSize > 200, PlanRefused.Cause.BATCH_SIZE);
    PlanRefused.when(websiteRounds < 1 || websiteRounds > 9, PlanRefused.Cause.ROUNDS);
    PlanRefused.when(
        sampleSizes.values().stream().anyMatch(size -> size < 0), PlanRefused.Cause.SAMPLE_SIZE);
    PlanRefused.when(
        targeted.stream().anyMatch(code -> code.kind() != ChannelKind.ACCOUNT),
        PlanRefused.Cause.TARGETED_NO_ACCOUNT);
    PlanRefused.when(!cycleEndsOn.isAfter(window.to()), PlanRefused.Cause.CYCLE_END);
    PlanRefused.when(!registerCheckDueOn.isBefore(cycleEndsOn), PlanRefused.Cause.REGISTER_CHECK);
  }

  /** Accounts to draw altogether. */
  public int accounts() {
    return sampleSizes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The sizes by platform letters, in their order. */
  public Map<String, Integer> orderedSizes() {
    return new TreeMap<>(sampleSizes);
  }
}

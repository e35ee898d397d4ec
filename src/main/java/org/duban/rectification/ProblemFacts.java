package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What the circular found wrong with one channel, frozen when the order is given.
 *
 * @param code identification code of the channel; empty in older data
 * @param platform letters of an account's platform; null for websites and when not on record
 * @param problem label as the circular prints it, e.g. 内容更新不及时
 * @param description what exactly; may be empty in older data
 * @param foundOn day of the finding in the office's calendar; nothing can be rectified before it
 * @param failedBefore earlier quarters in which the same channel failed, newest first (Z25)
 * @param findingIds the inspection's findings; empty when older data have only the label
 */
public record ProblemFacts(
    long inspectionId,
    long channelId,
    String channelName,
    String code,
    @Nullable String platform,
    String problem,
    String description,
    boolean veto,
    LocalDate foundOn,
    List<Quarter> failedBefore,
    List<Long> findingIds) {

  public ProblemFacts {
    failedBefore = List.copyOf(failedBefore);
    findingIds = List.copyOf(findingIds);
  }
}

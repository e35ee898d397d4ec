package org.duban.registercheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.DatesOutOfOrder;
import org.duban.register.FilingDate;
import org.duban.register.NameMissing;
import org.duban.register.PlatformMissing;

/**
 * When a unit's answer is whole: every channel marked, every discrepancy said with what is right.
 */
final class AnswerRules {
  /** Shorter texts are no written statement (Z18); the number is the office's own. */
  private static final int STATEMENT_LENGTH = 10;

  private AnswerRules() {}

  /**
   * @param running the running channels of the unit
   * @param today of the office's calendar
   */
  static void check(
      String unitName, List<Channel> running, List<EntryAnswer> answers, LocalDate today) {
    if (answers.isEmpty() && running.isEmpty()) {
      throw new NothingOnTheList(unitName);
    }
    Set<Long> answered =
        answers.stream()
            .map(EntryAnswer::channelId)
            .flatMap(id -> Optional.ofNullable(id).stream())
            .collect(Collectors.toSet());
    List<Channel> left = running.stream().filter(c -> !answered.contains(c.id())).toList();
    if (!left.isEmpty()) {
      throw new ChannelsNotMarked(left.size(), left.get(0).getName());
    }
    Map<Long, Channel> byId =
        running.stream().collect(Collectors.toMap(Channel::id, Function.identity()));
    for (EntryAnswer answer : answers) {
      if (answer.channelId() == null) {
        checkUnreported(answer);
      } else {
        Channel channel = byId.get(answer.channelId());
        if (channel == null) {
          throw new ChannelNotOnTheList(answer.channelId());
        }
        checkRegistered(answer, channel);
        checkScreened(answer, channel, today);
      }
      if (answer.since() != null && answer.since().isAfter(today)) {
        throw new DatesOutOfOrder(FilingDate.EFFECTIVE, answer.since(), FilingDate.TODAY, today);
      }
    }
  }

  /** Requirements Z20 and B16: five answers, and what is behind each yes and each silence. */
  private static void checkScreened(EntryAnswer answer, Channel channel, LocalDate today) {
    Screened screened = answer.screened();
    if (!answer.mark().isScreened()) {
      return;
    }
    if (screened == null) {
      throw new ScreeningMissing(1, channel.getName());
    }
    if (screened.isConcerned() && screened.note().isBlank()) {
      throw new ScreeningUnexplained(channel.getName());
    }
    OptionalLong silent = Silence.daysOf(channel, today);
    if (silent.isPresent() && screened.note().isBlank()) {
      throw new SilenceUnexplained(channel.getName(), silent.getAsLong());
    }
  }

  private static void checkUnreported(EntryAnswer answer) {
    if (answer.rightName().isBlank()) {
      throw new NameMissing();
    }
    if (answer.kind() == ChannelKind.ACCOUNT && answer.platform() == null) {
      throw new PlatformMissing(answer.rightName());
    }
    if (answer.explanation().isBlank()) {
      throw new ExplanationMissing(answer.rightName());
    }
  }

  private static void checkRegistered(EntryAnswer answer, Channel channel) {
    String name = channel.getName();
    switch (answer.mark()) {
      case RIGHT -> {}
      case UNREPORTED -> throw new AlreadyRegistered(name);
      case WRONGLY_REPORTED -> {
        if (answer.explanation().strip().length() < STATEMENT_LENGTH) {
          throw new StatementMissing(name);
        }
      }
      case WRONG_INFORMATION -> {
        boolean sameName = answer.rightName().isBlank() || answer.rightName().equals(name);
        if (sameName && answer.code() == null && answer.explanation().isBlank()) {
          throw new RightValueMissing(name, answer.mark());
        }
      }
      case WRONG_STATE -> {
        if (answer.rightState() == null || answer.rightState() == channel.getState()) {
          throw new RightValueMissing(name, answer.mark());
        }
        if (answer.explanation().isBlank()) {
          throw new ExplanationMissing(name);
        }
      }
    }
  }
}

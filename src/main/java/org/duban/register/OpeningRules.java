package org.duban.register;

import java.time.LocalDate;
import java.util.List;

/**
 * What an opening must explain on its form: a second account of the unit on one platform (甘肃
 * 2021Q2: one a unit and platform as a rule), and content that was published before the filing
 * (requirement Z15).
 */
final class OpeningRules {
  private OpeningRules() {}

  /**
   * @param running the running channels of the unit
   * @param today of the office's calendar, the day of the filing
   * @throws SecondAccountUnexplained when the unit runs an account on the platform and no exception
   *     is given
   * @throws PublishedBeforeFiling when it published before today and no exception is given
   * @throws DatesOutOfOrder when it published after today
   */
  static void check(ChannelKind kind, FilingForm form, List<Channel> running, LocalDate today) {
    LocalDate published = form.firstPublishedOn();
    if (published != null && published.isAfter(today)) {
      throw new DatesOutOfOrder(FilingDate.FIRST_PUBLISHED, published, FilingDate.TODAY, today);
    }
    if (!form.exception().isBlank()) {
      return;
    }
    if (kind == ChannelKind.ACCOUNT) {
      running.stream()
          .filter(channel -> channel.getKind() == ChannelKind.ACCOUNT)
          .filter(channel -> channel.platform().filter(p -> p.equals(form.platform())).isPresent())
          .findFirst()
          .ifPresent(
              twin -> {
                throw new SecondAccountUnexplained(form.name(), twin.getName());
              });
    }
    if (published != null && published.isBefore(today)) {
      throw new PublishedBeforeFiling(form.name(), published);
    }
  }
}

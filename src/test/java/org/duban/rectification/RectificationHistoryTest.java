package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.register.ChannelHistoryEntry;
import org.duban.register.RegisterFixtures;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

/** What a channel's page tells of its rectifications, and to whom. */
class RectificationHistoryTest {
  private final RectificationCase ordered = Cases.ordered();
  private final RectificationHistory history = new RectificationHistory();

  private List<ChannelHistoryEntry> of(User person, long channel) {
    history.cases = new FewCases(ordered);
    history.sight = AtTheDesk.sightOver(RegisterFixtures.units());
    history.user = AtTheDesk.of(person);
    return history.historyOf(channel);
  }

  @Test
  void a_unit_reads_what_it_had_to_mend_on_the_channel_and_nothing_of_others() {
    RectificationItem first = ordered.getItems().get(0);
    User clerk = AtTheDesk.person("clerk", Cases.UNIT, Role.UNIT_CLERK);
    User stranger = AtTheDesk.person("stranger", new UnitCode("530621M009"), Role.UNIT_CLERK);

    assertThat(of(clerk, first.getChannelId()))
        .containsExactly(
            new ChannelHistoryEntry(
                Cases.FOUND,
                Cases.QUARTER,
                ItemState.OPEN,
                "内容更新不及时",
                "amber",
                "rectification/case.xhtml?key=" + ordered.key()));
    assertThat(of(stranger, first.getChannelId())).isEmpty();
    assertThat(of(clerk, 999)).isEmpty();
  }
}

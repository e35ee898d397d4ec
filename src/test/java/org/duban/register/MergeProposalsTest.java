package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.CITY;
import static org.duban.register.RegisterFixtures.WECHAT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several accounts of one unit on one platform (Z47): they stay with a reason, or come back. */
class MergeProposalsTest {
  private final Found found = new Found();
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private final OpenMergeProposals open = new OpenMergeProposals();
  private final DismissMerge dismiss = new DismissMerge();

  @BeforeEach
  void wire() {
    open.proposals = found;
    open.clock = OfficeClock.fixed(Instant.parse("2021-05-06T01:00:00Z"), ZoneOffset.UTC);
    dismiss.open = open;
    dismiss.proposals = found;
    dismiss.currentUser = new Someone("shenhe", CITY, Role.REVIEWER);
    dismiss.clock = open.clock;
    dismiss.events = events;
    found.members = List.of(1L, 2L);
  }

  @Test
  void a_dismissed_proposal_is_gone_until_the_accounts_are_others() {
    assertThat(open.list()).hasSize(1);

    dismiss.dismiss(BUREAU, WECHAT, List.of(2L, 1L), " 服务对象不同 ");

    assertThat(open.list()).isEmpty();
    assertThat(events.all()).containsExactly(new MergeDismissed(BUREAU, WECHAT, "服务对象不同"));
    found.members = List.of(1L, 2L, 3L);
    assertThat(open.list()).hasSize(1);
  }

  @Test
  void a_reason_is_needed_and_nothing_is_kept_without_it() {
    assertThatThrownBy(() -> dismiss.dismiss(BUREAU, WECHAT, List.of(1L, 2L), " "))
        .isInstanceOf(MergeReasonMissing.class);
    assertThat(found.kept).isEmpty();
  }

  @Test
  void what_was_seen_before_the_accounts_changed_settles_nothing() {
    found.members = List.of(1L, 2L, 3L);

    assertThatThrownBy(() -> dismiss.dismiss(BUREAU, WECHAT, List.of(1L, 2L), "不同"))
        .isInstanceOf(ProposalGone.class);
    dismiss.dismiss(BUREAU, WECHAT, List.of(1L, 2L, 3L), "不同");
    assertThatThrownBy(() -> dismiss.dismiss(BUREAU, WECHAT, List.of(1L, 2L, 3L), "又一次"))
        .isInstanceOf(ProposalGone.class);
  }

  @Test
  void little_use_is_asked_for_as_of_a_fortnight_ago() {
    open.list();

    assertThat(found.askedSince).isEqualTo(LocalDate.of(2021, 4, 22));
  }

  private static final class Found implements MergeProposals {
    private final List<MergeDecision> kept = new ArrayList<>();
    private List<Long> members = List.of();
    private LocalDate askedSince = LocalDate.EPOCH;

    @Override
    public List<MergeProposal> all(LocalDate silentSince) {
      askedSince = silentSince;
      return List.of(
          new MergeProposal(
              BUREAU,
              "合成县公安局",
              WECHAT,
              LongStream.rangeClosed(1, members.size()).mapToObj(Found::row).toList(),
              List.of()));
    }

    private static ChannelRow row(long id) {
      return new ChannelRow(
          id,
          ChannelKind.ACCOUNT,
          null,
          "WX",
          "合成警方" + id,
          ChannelState.NORMAL,
          BUREAU.value(),
          "合成县公安局",
          null,
          true,
          "",
          null,
          null,
          null,
          null,
          null);
    }

    @Override
    public List<MergeDecision> decisions(int limit) {
      return kept;
    }

    @Override
    public Set<String> settled() {
      return kept.stream().map(MergeDecision::identity).collect(Collectors.toSet());
    }

    @Override
    public void lock(UnitCode unit) {
      // Nobody else is there.
    }

    @Override
    public void add(MergeDecision decision) {
      kept.add(decision);
    }
  }
}

package org.duban.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/**
 * Makes the quarter's list: every running website (Z02) and a drawn part of the running accounts of
 * each platform (Z03), frozen as they stand now. Run by the process, without a person.
 */
@Stateless
public class DrawSample {
  @Inject InspectionCycles cycles;
  @Inject Inspections inspections;
  @Inject Draws draws;
  @Inject Channels channels;
  @Inject Units units;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @return number of batches, at least 1
   * @throws CycleNotInState when the list was drawn before
   */
  public int draw(Quarter quarter) {
    InspectionCycle cycle = cycles.get(quarter);
    CyclePlan plan = cycle.plan();
    Set<Long> failed = failedLast(quarter);
    List<Channel> websites = channels.listRunning(ChannelKind.WEBSITE);
    List<Channel> accounts = drawAccounts(cycle, plan, failed);
    SampleDrawn drawn = cycle.drawn(websites.size(), accounts.size(), clock.instant());
    List<Channel> all = new ArrayList<>(websites);
    all.addAll(accounts);
    Map<UnitCode, Unit> known = units.list().stream().collect(toMap(Unit::code, u -> u));
    List<ChannelSnapshot> list =
        all.stream().map(c -> snapshot(c, known)).sorted(NEIGHBOURS).toList();
    var batches = Batches.deal(list, plan.batchSize(), plan.inspectors());
    for (Batches.Batch<ChannelSnapshot> batch : batches) {
      for (ChannelSnapshot channel : batch.members()) {
        boolean counted = plan.cityPortalCounted() || !channel.isCityPortal();
        boolean before = failed.contains(channel.getChannelId());
        inspections.add(
            new Inspection(quarter, channel, counted, before, batch.number(), batch.inspector()));
      }
    }
    events.fire(drawn);
    return batches.size();
  }

  private static final Comparator<ChannelSnapshot> NEIGHBOURS =
      Comparator.comparing((ChannelSnapshot c) -> !c.isWebsite())
          .thenComparing(c -> c.county().map(UnitCode::value).orElse("999999"))
          .thenComparing(c -> c.unit().value())
          .thenComparing(ChannelSnapshot::getName);

  private List<Channel> drawAccounts(InspectionCycle cycle, CyclePlan plan, Set<Long> failed) {
    Map<String, List<Channel>> byPlatform =
        channels.listRunning(ChannelKind.ACCOUNT).stream()
            .collect(groupingBy(DrawSample::platformOf, TreeMap::new, toList()));
    List<Channel> drawn = new ArrayList<>();
    for (String platform : plan.orderedSizes().keySet()) {
      List<Channel> running = byPlatform.getOrDefault(platform, List.of());
      drawn.addAll(drawPlatform(cycle, plan, platform, running, failed));
    }
    return drawn;
  }

  private List<Channel> drawPlatform(
      InspectionCycle cycle,
      CyclePlan plan,
      String platform,
      List<Channel> running,
      Set<Long> failed) {
    Map<String, Channel> byMember =
        running.stream().collect(toMap(DrawSample::memberOf, Function.identity()));
    Set<String> targeted =
        plan.targeted().stream()
            .map(IdentificationCode::value)
            .filter(byMember::containsKey)
            .collect(toSet());
    Set<String> failedBefore =
        running.stream()
            .filter(c -> plan.failedBeforeIncluded() && failed.contains(c.id()))
            .map(DrawSample::memberOf)
            .collect(toSet());
    var frame = new SampleFrame(platform, List.copyOf(byMember.keySet()));
    int size = plan.sampleSizes().getOrDefault(platform, 0);
    DrawRecord draw =
        new DrawRecord(
            cycle.getQuarter(),
            frame,
            plan.seed(),
            size,
            frame.mustInclude(plan.seed(), size, targeted, failedBefore),
            clock.instant());
    draws.add(draw);
    return draw.drawn().stream().map(byMember::get).toList();
  }

  private Set<Long> failedLast(Quarter quarter) {
    return inspections.listFailed(quarter.previous()).stream()
        .map(i -> i.getChannel().getChannelId())
        .collect(toSet());
  }

  private static ChannelSnapshot snapshot(Channel channel, Map<UnitCode, Unit> known) {
    Unit unit = known.get(channel.unit());
    if (unit == null) {
      throw new IllegalStateException("channel of a unit that is not there: " + channel.unit());
    }
    return ChannelSnapshot.of(channel, unit, unit.county().map(known::get).orElse(null));
  }

  static String platformOf(Channel account) {
    return account.platform().map(Platform::letters).orElse(SampleFrame.NO_PLATFORM);
  }

  static String memberOf(Channel account) {
    return account.code().map(IdentificationCode::value).orElse("id-" + account.id());
  }
}

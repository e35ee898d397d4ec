package org.duban.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.CheckWindow;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.RatedMonths;
import org.duban.shared.UserId;
import org.duban.shared.WorkingCalendar;

/** Proposes a plan for a quarter: as last time where there was one, all inspectors, a new seed. */
@ApplicationScoped
public class ProposePlan {
  /** Working days that units have for the register check unless the reviewer changes it. */
  private static final int REGISTER_CHECK_DAYS = 10;

  private static final int BATCH_SIZE = 20;

  @Inject InspectionCycles cycles;
  @Inject IndicatorSets sets;
  @Inject Users users;
  @Inject OfficeClock clock;
  @Inject WorkingCalendar calendar;

  private final SecureRandom random = new SecureRandom();

  /** The proposal; the reviewer may change all of it. */
  public CyclePlan propose(Quarter quarter) {
    Optional<CyclePlan> last =
        cycles.list().stream()
            .filter(c -> c.getQuarter().compareTo(quarter) < 0)
            .findFirst()
            .map(InspectionCycle::plan);
    LocalDate today = clock.today();
    LocalDate from = quarter.firstDay().plusMonths(1);
    LocalDate ends = quarter.next().lastDay();
    LocalDate registerDue = calendar.plusWorkingDays(today, REGISTER_CHECK_DAYS);
    List<UserId> inspectors = users.listWithRole(Role.INSPECTOR).stream().map(User::id).toList();
    return new CyclePlan(
        new CheckWindow(from, quarter.lastDay()),
        RatedMonths.of(quarter),
        registerDue,
        registerDue.isBefore(ends) ? ends : registerDue.plusMonths(3),
        last.map(CyclePlan::sampleSizes).orElse(Map.of()),
        List.of(),
        true,
        1,
        last.map(CyclePlan::cityPortalCounted).orElse(true),
        newSeed(),
        inspectors,
        last.map(CyclePlan::batchSize).orElse(BATCH_SIZE),
        sets.validOn(quarter.firstDay()).getId());
  }

  private String newSeed() {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
  }
}

package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.circular.CheckedChannel;
import org.duban.circular.Circular;
import org.duban.circular.CircularNumber;
import org.duban.circular.Circulars;
import org.duban.circular.ReportDemand;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.Inspections;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/**
 * 启动整改: one case for each unit whose channels the circular in force prints as failed, with what it
 * demands; a channel that it leaves out (Z09) is not ordered to mend anything. Called by the
 * quarter's process; a unit that has its case already is left alone.
 */
@Stateless
public class OpenRectifications {
  private Circulars circulars;
  private Inspections inspections;
  private InspectionCycles cycles;
  private Units units;
  private Rectifications cases;
  private RectificationDues dues;
  private Workflow workflow;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected OpenRectifications() {}

  @Inject
  public OpenRectifications(
      Circulars circulars,
      Inspections inspections,
      InspectionCycles cycles,
      Units units,
      Rectifications cases,
      RectificationDues dues,
      Workflow workflow,
      OfficeClock clock,
      Event<DomainEvent> events) {
    this.circulars = circulars;
    this.inspections = inspections;
    this.cycles = cycles;
    this.units = units;
    this.cases = cases;
    this.dues = dues;
    this.workflow = workflow;
    this.clock = clock;
    this.events = events;
  }

  /**
   * @return until when the quarter's cycle waits for its cases; now, when nothing failed
   * @throws IllegalStateException when no circular was issued, or it demands no report
   */
  public Instant open(Quarter quarter) {
    Circular circular =
        circulars
            .findIssuedOf(quarter)
            .orElseThrow(() -> new IllegalStateException("no circular issued for " + quarter));
    ReportDemand demand =
        circular
            .demand()
            .orElseThrow(() -> new IllegalStateException(circular.key() + " demands no report"));
    Set<Long> printed =
        circular.rows().stream()
            .filter(CheckedChannel::isFailed)
            .map(CheckedChannel::inspectionId)
            .collect(Collectors.toSet());
    Map<UnitCode, List<Inspection>> failed =
        inspections.listFailed(quarter).stream()
            .filter(i -> printed.contains(i.getId()))
            .collect(
                Collectors.groupingBy(
                    i -> i.getChannel().unit(), TreeMap::new, Collectors.toList()));
    Map<Long, List<Quarter>> before = inspections.failedBefore(quarter);
    failed.forEach((unit, channels) -> open(circular, demand, unit, problems(channels, before)));
    return failed.isEmpty()
        ? clock.instant()
        : dues.due(cycles.get(quarter).getCycleEndsOn(), null);
  }

  private void open(
      Circular circular, ReportDemand demand, UnitCode code, List<ProblemFacts> problems) {
    CaseKey key = CaseKey.of(circular.getQuarter(), code);
    if (cases.find(key).isPresent()) {
      return;
    }
    Unit unit = units.get(code);
    Instant dueAt = dues.due(demand.dueOn(), demand.dueAt());
    var order =
        new Order(
            circular.getQuarter(),
            code,
            unit.getName(),
            unit.county().orElse(null),
            circular.key(),
            circular.number().map(CircularNumber::toString).orElse(""),
            demand.signedBy(),
            dueAt);
    cases.add(new RectificationCase(order, problems, clock.instant()));
    workflow.start(ProcessKey.RECTIFICATION, key, dues.around(dueAt));
    events.fire(new RectificationOrdered(key, problems.size(), dueAt));
  }

  private List<ProblemFacts> problems(List<Inspection> channels, Map<Long, List<Quarter>> before) {
    LocalDate today = clock.today();
    List<ProblemFacts> problems = new ArrayList<>();
    for (Inspection inspection : channels) {
      long channel = inspection.getChannel().getChannelId();
      problems.addAll(
          ProblemsOfInspection.of(inspection, before.getOrDefault(channel, List.of()), today));
    }
    return problems;
  }
}

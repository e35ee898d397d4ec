package org.duban.inspection.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.inspection.Inspection;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.Inspections;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.CaseDescriber;
import org.duban.workflow.CaseFacts;
import org.duban.workflow.ProcessKey;

/** Describes a quarter's own tasks; those of a batch are for the batch's inspector. */
@ApplicationScoped
public class CycleDescriber implements CaseDescriber {
  @Inject private InspectionCycles cycles;
  @Inject private Inspections inspections;
  @Inject private Units units;

  @Override
  public ProcessKey process() {
    return ProcessKey.INSPECTION_CYCLE;
  }

  @Override
  public CaseFacts describe(CaseKey key, String taskKey, int batch) {
    Quarter quarter = Quarter.parse(key.value());
    String title = quarter.chinese() + "检查";
    return switch (taskKey) {
      case "inspectBatch" -> {
        List<Inspection> channels = inspections.listOf(quarter, batch);
        yield facts(
            quarter,
            title,
            "第 %d 批：%s".formatted(batch, counts(channels)),
            channels.stream().findFirst().flatMap(Inspection::inspector));
      }
      case "amendFindings" -> {
        List<Inspection> channels = inspections.listReturned(quarter);
        yield facts(quarter, title, "核验退回：" + counts(channels), onlyInspector(channels));
      }
      case "verifyResults" -> {
        List<Inspection> all = inspections.listOf(quarter);
        long failed = all.stream().filter(Inspection::isFailed).count();
        yield facts(quarter, title, "%s，不合格 %d 个".formatted(counts(all), failed), Optional.empty());
      }
      default -> facts(quarter, title, window(quarter), Optional.empty());
    };
  }

  private CaseFacts facts(
      Quarter quarter, String title, String subject, Optional<UserId> assignee) {
    return new CaseFacts(city(), quarter, title, subject, assignee.orElse(null));
  }

  private String window(Quarter quarter) {
    InspectionCycle cycle = cycles.get(quarter);
    return "检查时段 " + cycle.getWindow().chinese();
  }

  private UnitCode city() {
    return units.list().stream()
        .filter(u -> u.getKind() == UnitKind.CITY)
        .findFirst()
        .map(Unit::code)
        .orElseThrow(() -> new IllegalStateException("no unit is the city"));
  }

  private static String counts(List<Inspection> channels) {
    long websites = channels.stream().filter(i -> i.getChannel().isWebsite()).count();
    return "网站 %d 个、账号 %d 个".formatted(websites, channels.size() - websites);
  }

  private static Optional<UserId> onlyInspector(List<Inspection> channels) {
    Set<UserId> inspectors =
        channels.stream().flatMap(i -> i.inspector().stream()).collect(Collectors.toSet());
    return inspectors.size() == 1 ? inspectors.stream().findFirst() : Optional.empty();
  }
}

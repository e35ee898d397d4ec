package org.duban.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.circular.Office;
import org.duban.inspection.ConcludeInspection;
import org.duban.inspection.CyclePlan;
import org.duban.inspection.FinishBatch;
import org.duban.inspection.Inspection;
import org.duban.inspection.Inspections;
import org.duban.inspection.Observation;
import org.duban.inspection.OpenCycle;
import org.duban.inspection.PlanCycle;
import org.duban.inspection.RecordFinding;
import org.duban.shared.CaseKey;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.duban.shared.RatedMonths;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** A small quarter: all websites and three accounts, in two batches, with one finding. */
@ApplicationScoped
public class InspectedQuarter {
  static final Quarter QUARTER = new Quarter(2021, 3);
  static final CaseKey KEY = new CaseKey("2021Q3");

  @Inject private OpenCycle open;
  @Inject private PlanCycle plan;
  @Inject private RecordFinding record;
  @Inject private ConcludeInspection conclude;
  @Inject private FinishBatch finish;
  @Inject private Inspections inspections;
  @Inject private Desks desks;
  @Inject private Stored stored;

  @Inject private Office office;

  public void open() {
    open.open(QUARTER);
  }

  public void plan(TaskId task, LocalDate registerCheckDueOn, LocalDate from) {
    plan.plan(
        task,
        new CyclePlan(
            new CheckWindow(from, from.plusDays(60)),
            RatedMonths.of(QUARTER),
            registerCheckDueOn,
            from.plusDays(200),
            Map.of("WX", 3),
            List.of(),
            true,
            1,
            true,
            "7F3A-21Q3",
            List.of(new UserId("jiancha1"), new UserId("jiancha2")),
            12,
            "cn-2019"),
        "");
  }

  public List<WorkItem> batches() {
    desks.task(ProcessKey.INSPECTION_CYCLE, KEY, "inspectBatch");
    return desks.open(ProcessKey.INSPECTION_CYCLE, KEY, "inspectBatch");
  }

  public WorkItem batchOf(String inspector) {
    return batches().stream()
        .filter(item -> item.assignee().filter(new UserId(inspector)::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  public List<Inspection> channels(int batch) {
    return stored.read(() -> inspections.listOf(QUARTER, batch));
  }

  public List<Inspection> failed() {
    return stored.read(() -> inspections.listFailed(QUARTER));
  }

  /** Looks at every channel of a batch; one account of a unit with a county is out of date. */
  public void inspect(WorkItem batch) {
    List<Inspection> channels = channels(batch.getBatch());
    channels.stream()
        .filter(i -> !i.getChannel().isWebsite() && i.getChannel().county().isPresent())
        .limit(1)
        .forEach(i -> record.record(batch.id(), i.getId(), outOfDate(), Reports.PICTURE));
    conclude(batch.id(), channels);
  }

  public void conclude(TaskId task, List<Inspection> channels) {
    conclude.conclude(task, channels.stream().map(Inspection::getId).toList());
  }

  public void finish(TaskId task) {
    finish.finish(task, "");
  }

  /** Whose series numbers the circulars. */
  public String organ() {
    return office.getOrganCode();
  }

  private static Observation outOfDate() {
    return new Observation("M-V2.1", null, "", "首页无更新", "", "", "", null, null, List.of());
  }
}

package org.duban.inspection.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.inspection.CyclePlan;
import org.duban.inspection.IndicatorSets;
import org.duban.inspection.InspectionCycles;
import org.duban.inspection.PlanCycle;
import org.duban.inspection.SampleFrame;
import org.duban.people.Role;
import org.duban.people.Users;
import org.duban.register.Channel;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.Platform;
import org.duban.register.Platforms;
import org.duban.shared.CheckWindow;
import org.duban.shared.Quarter;
import org.duban.shared.RatedMonths;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;

/** A reviewer decides when, what and by whom a quarter is inspected. */
@Named
@ViewScoped
public class PlanPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private InspectionCycles cycles;
  @Inject private IndicatorSets sets;
  @Inject private Channels channels;
  @Inject private Platforms platforms;
  @Inject private Users users;
  @Inject private PlanCycle planCycle;

  private PlanForm form = new PlanForm();
  private List<PlatformRow> samples = new ArrayList<>();
  private int websites;

  /** How many accounts of one platform run and how many are to be drawn. */
  public static final class PlatformRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String letters;
    private final String name;
    private final int running;
    private Integer size;

    PlatformRow(String letters, String name, int running, int size) {
      this.letters = letters;
      this.name = name;
      this.running = running;
      this.size = size;
    }

    public String getLetters() {
      return letters;
    }

    public String getName() {
      return name;
    }

    public int getRunning() {
      return running;
    }

    public Integer getSize() {
      return size;
    }

    public void setSize(Integer size) {
      this.size = size;
    }
  }

  @Override
  protected void open(WorkItem item) {
    CyclePlan plan = cycles.get(Quarter.parse(item.caseKey().value())).plan();
    form = PlanForm.of(plan);
    websites = channels.listRunning(ChannelKind.WEBSITE).size();
    Map<String, Long> running =
        channels.listRunning(ChannelKind.ACCOUNT).stream()
            .collect(
                Collectors.groupingBy(PlanPage::platformOf, TreeMap::new, Collectors.counting()));
    samples =
        running.entrySet().stream()
            .map(
                e ->
                    new PlatformRow(
                        e.getKey(),
                        nameOf(e.getKey()),
                        e.getValue().intValue(),
                        plan.sampleSizes().getOrDefault(e.getKey(), 0)))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Decides the plan and starts the register check. */
  public String plan() {
    CyclePlan plan =
        new CyclePlan(
            new CheckWindow(form.getFrom(), form.getTo()),
            new RatedMonths(form.getMonths().stream().map(YearMonth::parse).toList()),
            form.getRegisterCheckDueOn(),
            form.getCycleEndsOn(),
            samples.stream()
                .filter(s -> s.getSize() != null && s.getSize() != 0)
                .collect(Collectors.toMap(PlatformRow::getLetters, PlatformRow::getSize)),
            form.targetedCodes(),
            form.isFailedBeforeIncluded(),
            form.getWebsiteRounds(),
            form.isCityPortalCounted(),
            form.getSeed(),
            form.getInspectors().stream().map(UserId::new).toList(),
            form.getBatchSize(),
            form.getIndicatorSet());
    planCycle.plan(taskId(), plan, getOpinion());
    return done("inspection_plan.message.planned", quarter());
  }

  private static String platformOf(Channel account) {
    return account.platform().map(Platform::letters).orElse(SampleFrame.NO_PLATFORM);
  }

  private String nameOf(String letters) {
    return letters.equals(SampleFrame.NO_PLATFORM)
        ? Texts.of("inspection_plan.label.no_platform")
        : platforms.nameOf(new Platform(letters));
  }

  private Quarter quarter() {
    return Quarter.parse(caseKey().value());
  }

  /** Months around the quarter that can be rated: the three before it and its own. */
  public List<SelectItem> getMonthChoices() {
    YearMonth first = YearMonth.from(quarter().firstDay());
    return Stream.iterate(first.minusMonths(3), m -> m.plusMonths(1))
        .limit(6)
        .map(m -> new SelectItem(m.toString(), m.getYear() + "年" + m.getMonthValue() + "月"))
        .toList();
  }

  public List<SelectItem> getInspectorChoices() {
    return users.listWithRole(Role.INSPECTOR).stream()
        .map(u -> new SelectItem(u.getId(), u.getDisplayName()))
        .toList();
  }

  public List<SelectItem> getSetChoices() {
    return sets.list().stream()
        .map(s -> new SelectItem(s.getId(), s.getName() + "（" + s.getDocumentNumber() + "）"))
        .toList();
  }

  /** Accounts to be drawn altogether, as typed so far. */
  public int getWanted() {
    return samples.stream().mapToInt(s -> s.getSize() == null ? 0 : s.getSize()).sum();
  }

  public String getHeading() {
    return Texts.of("inspection_plan.label.heading", quarter());
  }

  public LocalDate getFirstDay() {
    return quarter().firstDay();
  }

  public PlanForm getForm() {
    return form;
  }

  public List<PlatformRow> getSamples() {
    return samples;
  }

  public int getWebsites() {
    return websites;
  }
}

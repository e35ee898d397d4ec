package org.duban.selfcheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.faces.ChecklistItem;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.selfcheck.OwnVerdict;
import org.duban.selfcheck.SaveSelfCheck;
import org.duban.selfcheck.SelfCheckGap;
import org.duban.selfcheck.SubmitSelfCheck;
import org.duban.shared.DomainException;
import org.duban.shared.OfficeClock;
import org.duban.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** 填写自查报告: the clerk enters lines, the page adds them up; what is typed is kept as a draft. */
@Named
@ViewScoped
public class WriteSelfCheckPage extends ReportTaskPage {
  private static final long serialVersionUID = 1L;
  private static final Set<SelfCheckGap> ALWAYS_ASKED =
      EnumSet.of(
          SelfCheckGap.PERIOD, SelfCheckGap.RUNS, SelfCheckGap.VERDICT, SelfCheckGap.NEXT_STEPS);

  @Inject private SaveSelfCheck saveSelfCheck;
  @Inject private SubmitSelfCheck submitSelfCheck;
  @Inject private OfficeClock clock;

  private @Nullable SelfCheckForm form;
  private long version;
  private @Nullable Instant savedAt;

  @Override
  protected void open(WorkItem item) {
    form = new SelfCheckForm(getReport());
    version = getReport().getVersion();
  }

  public SelfCheckForm getForm() {
    if (form == null) {
      form = new SelfCheckForm(getReport());
    }
    return form;
  }

  /** Keeps everything that was typed. */
  public void save() {
    keep();
    if (getForm().period() == null) {
      Flash.warn("selfcheck_write_self_check.message.saved_without_period");
    } else {
      Flash.done("selfcheck_write_self_check.message.saved");
    }
  }

  /** Keeps what was typed, so that a refusal loses nothing, and hands it to the leader. */
  public String submit() {
    keep();
    submitSelfCheck.submit(taskId(), version, getForm().content(), getOpinion());
    return done("selfcheck_write_self_check.message.submitted");
  }

  private void keep() {
    saveSelfCheck.save(taskId(), version, getForm().content());
    forget();
    version = getReport().getVersion();
    savedAt = clock.instant();
  }

  public void addRun() {
    getForm().addRun();
  }

  public void removeRun(RunForm run) {
    getForm().remove(run);
  }

  public void addLine(SectionForm section) {
    section.add();
  }

  public void removeLine(LineForm line) {
    getForm().remove(line);
  }

  /** What stands between the clerk and the leader, as the form is now. */
  public List<ChecklistItem> getChecklist() {
    Set<SelfCheckGap> gaps = gaps();
    return Arrays.stream(SelfCheckGap.values())
        .filter(g -> ALWAYS_ASKED.contains(g) || gaps.contains(g))
        .map(g -> new ChecklistItem(!gaps.contains(g), Texts.of("SelfCheckGap." + g.name())))
        .toList();
  }

  private Set<SelfCheckGap> gaps() {
    try {
      return getForm().content().gaps();
    } catch (DomainException notYetRight) {
      return getReport().gaps();
    }
  }

  public List<Figure> getCountFigures() {
    return Figure.counts();
  }

  public List<Figure> getRateFigures() {
    return Figure.rates();
  }

  public OwnVerdict[] getVerdicts() {
    return OwnVerdict.values();
  }

  public LocalDate getFirstDay() {
    return getReport().getQuarter().firstDay();
  }

  public LocalDate getLastDay() {
    return getReport().getQuarter().lastDay();
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }
}

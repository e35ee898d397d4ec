package org.duban.worklist.bulk;

import java.io.Serializable;
import java.time.Instant;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.worklist.CaseLine;
import org.jspecify.annotations.Nullable;

/** One task of a run: what will come of it, or what came of it. */
public class BulkRow implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where a row stands. */
  public enum Fate {
    /** 将办理. */
    READY,
    /** 不办理: the preview says why. */
    SKIPPED,
    /** 已办理. */
    DONE,
    /** 未办成: what was true in the preview was not true any more. */
    REFUSED
  }

  private final TaskId task;
  private final CaseLine about;
  private final String page;
  private final String holder;
  private final String insteadOf;
  private final @Nullable Instant dueAt;
  private Fate fate = Fate.SKIPPED;
  private String reason = "";
  private @Nullable Hands seen;

  /**
   * @param unit name of the unit whose case it is
   * @param holder name of who has the task; empty when nobody has claimed it
   * @param insteadOf name of the absent person in whose stead it is the viewer's; empty for none
   */
  BulkRow(WorkItem item, String unit, String holder, String insteadOf) {
    this.task = item.id();
    this.about = CaseLine.of(item, unit);
    this.page = item.getFormKey() + ".xhtml?task=" + item.getId();
    this.holder = holder;
    this.insteadOf = insteadOf;
    this.dueAt = item.dueAt().orElse(null);
  }

  void ready(Hands hands) {
    fate = Fate.READY;
    reason = "";
    seen = hands;
  }

  void skip(String sentence) {
    fate = Fate.SKIPPED;
    reason = sentence;
  }

  void done() {
    fate = Fate.DONE;
  }

  void refuse(String sentence) {
    fate = Fate.REFUSED;
    reason = sentence;
  }

  public TaskId task() {
    return task;
  }

  /** The hands that the preview found it in; null unless it was ready. */
  @Nullable Hands seen() {
    return seen;
  }

  public CaseLine getAbout() {
    return about;
  }

  /** Address of the page that does this one task, without a leading slash. */
  public String getPage() {
    return page;
  }

  public String getInsteadOf() {
    return insteadOf;
  }

  public String getHolder() {
    return holder;
  }

  public @Nullable Instant getDueAt() {
    return dueAt;
  }

  public Fate getFate() {
    return fate;
  }

  /** Why it is skipped or was refused; empty else. */
  public String getReason() {
    return reason;
  }
}

package org.duban.workflow.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.duban.faces.Flash;
import org.duban.faces.TimelineEntry;
import org.duban.people.CurrentUser;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;
import org.duban.shared.OfficeClock;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.handling.Readings;
import org.duban.workflow.lists.NextTask;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * A page that does one task, named in its address by {@code ?task=…}. A task that is done, taken or
 * somebody else's leads back to the list with a sentence that says why.
 *
 * <p>Usage: {@code <f:viewParam name="task" value="#{page.task}"/>} and {@code <f:viewAction
 * action="#{page.load}"/>} in the page's metadata; the bean is view-scoped and implements {@link
 * #open}.
 */
public abstract class TaskPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The list that every task page leads back to. */
  public static final String LIST = "/worklist/my-work.xhtml";

  @Inject private WorkItems book;
  @Inject private CaseTimelines timelines;
  @Inject private Readings readings;
  @Inject private CurrentUser currentUser;
  @Inject private OfficeClock clock;
  @Inject private NextTask next;

  private String task = "";
  private NextTask.@Nullable Place place;
  private String opinion = "";
  private transient @Nullable WorkItem item;

  /** Opens the task of the address; leads back to the list when it cannot be done. */
  public void load() throws IOException {
    try {
      open(getItem());
      // Whoever has opened a task has touched it: the step before cannot be taken back any more.
      noteReading();
      place = NextTask.Place.of(getItem(), parameter("from"));
    } catch (DomainException refusal) {
      Flash.refused(refusal);
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(external.getRequestContextPath() + LIST);
    }
  }

  /** The same link opened twice at once: the other request has noted it. */
  private void noteReading() {
    TaskId id = getItem().id();
    try {
      readings.note(id, currentUser.id(), clock.instant());
    } catch (RuntimeException refused) {
      if (readings.readBy(currentUser.id(), Set.of(id.value())).isEmpty()) {
        throw refused;
      }
    }
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  /** Reads what the page shows; called once, when the page is opened. */
  protected abstract void open(WorkItem item);

  /**
   * Says what was done and leads back to the list, or on to its next task.
   *
   * @return the navigation outcome for the action
   */
  protected String done(String textKey, Object... facts) {
    Flash.done(textKey, facts);
    String to = place == null ? LIST : next.after(place);
    return to + (to.contains("?") ? "&" : "?") + "faces-redirect=true";
  }

  /**
   * Id of the task in the address.
   *
   * @throws TaskAlreadyDone when the address holds no task id
   */
  protected TaskId taskId() {
    // A button pressed twice finds the page already left, with everything that it knew.
    String id = task.isEmpty() ? Faces.getRequestParameter("task") : task;
    try {
      return new TaskId(id == null ? "" : id);
    } catch (IllegalArgumentException editedByHand) {
      throw new TaskAlreadyDone("", "");
    }
  }

  /**
   * The task of the address.
   *
   * @throws NotYourTask when it is done on another page: several processes share a case's number
   */
  public WorkItem getItem() {
    if (item == null) {
      WorkItem found = book.find(taskId()).orElseThrow(() -> new TaskAlreadyDone("", ""));
      found.checkMayBeDoneBy(currentUser.actor());
      String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
      if (!view.equals("/" + found.getFormKey() + ".xhtml")) {
        throw new NotYourTask(found.getTaskName());
      }
      item = found;
    }
    return item;
  }

  protected CaseKey caseKey() {
    return getItem().caseKey();
  }

  /** What was done in this case and what is open now, oldest first. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of(getItem().getProcess(), caseKey());
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}

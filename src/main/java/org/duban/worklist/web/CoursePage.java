package org.duban.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.faces.Dates;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.faces.TimelineEntry;
import org.duban.shared.CaseKey;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.course.CaseCourse;
import org.duban.workflow.course.CaseCourses;
import org.duban.workflow.course.CaseNotShown;
import org.duban.workflow.course.CaseRef;
import org.duban.workflow.course.CaseTrace;
import org.duban.workflow.course.DiagramNode;
import org.duban.workflow.handling.CaseCopy;
import org.duban.workflow.handling.ConfirmReading;
import org.duban.workflow.handling.NoteCaseOpened;
import org.duban.workflow.handling.UnreadCopies;
import org.duban.workflow.web.CaseTimelines;
import org.duban.worklist.CourseView;
import org.duban.worklist.ReadCourse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 案件办理情况: one case with its way, named by process and number or by one of its tasks. */
@Named
@RequestScoped
public class CoursePage {
  /** So many names are written out; a city has no room for more on one line. */
  private static final int NAMES = 3;

  @Inject private CaseCourses courses;
  @Inject private ReadCourse reader;
  @Inject private CaseTimelines timelines;
  @Inject private NoteCaseOpened noteOpened;
  @Inject private UnreadCopies unread;
  @Inject private ConfirmReading confirmReading;
  @Inject private Dates dates;

  private String process = "";
  private String key = "";
  private String task = "";
  private String remark = "";
  private boolean asked;
  private @Nullable CaseCourse course;
  private @Nullable CourseView view;

  /** Refuses before anything is shown; a copy that somebody sent is read with it. */
  public void load() {
    String item = orOfAddress(task, "of");
    course =
        courses.of(
            item.isEmpty()
                ? ref(orOfAddress(process, "process"), orOfAddress(key, "case"))
                : courses.caseOf(taskId(item)));
    view = reader.read(course);
    CaseRef ref = course.ref();
    noteOpened.opened(ref.process(), ref.key());
    asked = !unread.of(ref.process(), ref.key(), CaseCopy.Kind.CIRCULATION).isEmpty();
  }

  /** A button that is pressed asks what is shown before the address has been read. */
  private static String orOfAddress(String value, String name) {
    String given = value.isEmpty() ? Faces.getRequestParameter(name) : value;
    return given == null ? "" : given;
  }

  /** Whether the person is asked to say 已阅 to this case. */
  public boolean isAsked() {
    getCourse();
    return asked;
  }

  /** Says 已阅, and stays on the page. */
  public String confirm() {
    CaseRef ref = getCourse().ref();
    confirmReading.confirm(ref.process(), ref.key(), remark);
    Flash.done("worklist_course.message.confirmed");
    return "/worklist/course.xhtml?faces-redirect=true&" + query(ref);
  }

  /**
   * The case of an address.
   *
   * @throws CaseNotShown when the address names none, as after an edit by hand
   */
  static CaseRef ref(@Nullable String process, @Nullable String key) {
    try {
      return new CaseRef(
          ProcessKey.of(process == null ? "" : process), new CaseKey(key == null ? "" : key));
    } catch (IllegalArgumentException editedByHand) {
      throw new CaseNotShown();
    }
  }

  private static TaskId taskId(String task) {
    try {
      return new TaskId(task);
    } catch (IllegalArgumentException editedByHand) {
      throw new CaseNotShown();
    }
  }

  public CaseCourse getCourse() {
    if (course == null) {
      load();
    }
    return Objects.requireNonNull(course);
  }

  public CourseView getView() {
    getCourse();
    return Objects.requireNonNull(view);
  }

  public List<TimelineEntry> getTimeline() {
    return timelines.of(getCourse().ref().process(), getCourse().ref().key());
  }

  public boolean isTraced() {
    return getCourse().trace().isPresent();
  }

  public int getVersion() {
    return getCourse().trace().map(CaseTrace::version).orElse(0);
  }

  public String getQuarter() {
    var quarter = getCourse().facts().quarter();
    return quarter == null ? "" : quarter.chinese();
  }

  /** Query of a case's address. */
  public String query(CaseRef ref) {
    return "process=" + ref.process().id() + "&case=" + ref.key();
  }

  /** Ids for the drawing, between blanks. */
  public String getCurrentIds() {
    return getCourse().current().stream().map(DiagramNode::id).collect(Collectors.joining(" "));
  }

  public String getPassedIds() {
    return String.join(" ", getCourse().passed());
  }

  public String getTakenIds() {
    return String.join(" ", getCourse().taken());
  }

  /** The name of a node with the role and the people it waits for. */
  public String words(DiagramNode node, CourseView.Who who) {
    if (node.kind() == DiagramNode.Kind.EVENT) {
      return Texts.of("worklist_course.label.awaits", node.name());
    }
    if (who.role() == null) {
      return node.name();
    }
    return node.name()
        + Texts.of(
            "worklist_course.label.in_brackets",
            Texts.of("worklist_course.label.who", who.role(), people(who.names())));
  }

  private static String people(Collection<String> names) {
    if (names.isEmpty()) {
      return Texts.of("worklist_course.label.nobody");
    }
    String first =
        names.stream()
            .limit(NAMES)
            .collect(Collectors.joining(Texts.of("worklist_course.label.between")));
    return names.size() <= NAMES
        ? first
        : Texts.of("worklist_course.label.and_others", first, names.size());
  }

  /** The button that urges: which task, and whom where somebody has it. */
  public String urging(CourseView.Waiting waiting) {
    return waiting.who().isEmpty()
        ? Texts.of("worklist_course.action.urge_role", waiting.name())
        : Texts.of("worklist_course.action.urge", waiting.name(), waiting.who());
  }

  /** One line of what may come next. */
  public String words(CourseView.Next next) {
    String where = words(next.node(), next.who());
    return next.answer().isEmpty()
        ? Texts.of("worklist_course.label.next", where)
        : Texts.of("worklist_course.label.answer", next.answer(), where);
  }

  /** When a stay was. */
  public String span(CourseView.Stay stay) {
    String from = dates.moment(stay.from());
    if (stay.until() == null) {
      return Texts.of("worklist_course.label.since", from);
    }
    String until = dates.moment(stay.until());
    return until.equals(from) ? from : Texts.of("worklist_course.label.from_until", from, until);
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(@Nullable String process) {
    this.process = process == null ? "" : process;
  }

  public String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key == null ? "" : key;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getTask() {
    return task;
  }

  public void setTask(@Nullable String task) {
    this.task = task == null ? "" : task;
  }
}

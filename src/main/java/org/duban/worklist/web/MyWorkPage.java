package org.duban.worklist.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;
import org.duban.workflow.handling.ReadCopy;
import org.duban.workflow.lists.TaskList;
import org.duban.worklist.ClaimTask;
import org.duban.worklist.CopyRow;
import org.duban.worklist.DropView;
import org.duban.worklist.FilterChoices;
import org.duban.worklist.ListAddress;
import org.duban.worklist.Overview;
import org.duban.worklist.ReleaseTask;
import org.duban.worklist.SaveView;
import org.duban.worklist.SavedView;
import org.duban.worklist.SavedViews;
import org.duban.worklist.TaskLists;
import org.duban.worklist.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * The person's lists. What is shown stands in the address; the rows are read when the page is
 * opened and kept, so that a press on a row means the row that was seen.
 */
@Named
@ViewScoped
public class MyWorkPage implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String PAGE = "/worklist/my-work.xhtml";

  @Inject private CurrentUser currentUser;
  @Inject private TaskLists lists;
  @Inject private ClaimTask claimTask;
  @Inject private ReleaseTask releaseTask;
  @Inject private ReadCopy readCopy;
  @Inject private SaveView saveView;
  @Inject private DropView dropView;
  @Inject private SavedViews savedViews;
  @Inject private OfficeClock clock;

  private final HashMap<String, String> asked = new HashMap<>();
  private ArrayList<TaskRow> rows = new ArrayList<>();
  private ArrayList<CopyRow> copies = new ArrayList<>();
  private ListAddress address = ListAddress.of(TaskList.MINE);
  private @Nullable Overview overview;
  private @Nullable FilterChoices choices;
  private ArrayList<ViewLink> views = new ArrayList<>();
  private Instant readAt = Instant.EPOCH;
  private String viewName = "";

  /** Reads what the address asks for, and says what in it has no meaning. */
  public void load() throws IOException {
    Optional<ListAddress> from =
        Optional.ofNullable(asked.remove("from")).flatMap(ListAddress::ofFrom);
    if (from.isPresent()) {
      go(from.get());
      return;
    }
    asked.values().removeIf(value -> value == null || value.isBlank());
    address = ListAddress.read(asked);
    address.unknown().forEach(name -> warn("unknown", name));
    address.unknown().forEach(asked::remove);
    if (!address.list().isOf(currentUser.get())) {
      warn("not_your_list", "list");
      address = address.on(TaskList.MINE);
    }
    read();
    choices = lists.choices(address, currentUser.actor());
  }

  private static void warn(String why, String parameter) {
    Flash.warn("worklist_my_work.message." + why, Texts.of("worklist_my_work.label." + parameter));
  }

  private void read() {
    Actor me = currentUser.actor();
    readAt = clock.instant();
    List<SavedView> saved = savedViews.listOf(currentUser.id());
    List<ListAddress> addresses = saved.stream().map(SavedView::address).toList();
    Overview counted = lists.overview(address, addresses, me);
    if (address.named() == null
        && counted.of(TaskList.MINE).number() == 0
        && counted.of(TaskList.CLAIMABLE).number() > 0) {
      address = address.on(TaskList.CLAIMABLE);
      counted = lists.overview(address, addresses, me);
    }
    overview = counted;
    views = new ArrayList<>();
    for (int i = 0; i < saved.size(); i++) {
      views.add(
          new ViewLink(
              saved.get(i).getName(), toHref(addresses.get(i)), counted.views().get(i).getWord()));
    }
    boolean shown = address.list() == TaskList.COPIES;
    copies = new ArrayList<>(shown ? lists.copies(address, me) : List.of());
    rows = new ArrayList<>(shown ? List.of() : lists.rows(address, me));
  }

  /** Puts the chosen filters into the address and opens it. */
  public void search() throws IOException {
    asked.values().removeIf(Objects::isNull);
    asked.put("list", address.list().getAddress());
    asked.remove("page");
    go(ListAddress.read(asked));
  }

  private static void go(ListAddress to) throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + PAGE + "?" + to);
  }

  /** Keeps what the address shows under the name that was typed. */
  public void save() {
    saveView.save(viewName, address);
    Flash.done("worklist_my_work.message.saved", viewName.strip());
    viewName = "";
    read();
  }

  /** Forgets a view. */
  public void drop(String name) {
    dropView.drop(name);
    Flash.done("worklist_my_work.message.dropped", name);
    read();
  }

  /** Takes a task; the list is read anew, so that it shows who has it now. */
  public void claim(String task) {
    try {
      claimTask.claim(new TaskId(task));
      Flash.done("worklist_my_work.message.claimed");
    } finally {
      read();
    }
  }

  /** Gives a task back. */
  public void release(String task) {
    try {
      releaseTask.release(new TaskId(task));
      Flash.done("worklist_my_work.message.released");
    } finally {
      read();
    }
  }

  /** Says 已阅 to a copy. */
  public void confirm(long copy) {
    readCopy.read(copy, "");
    Flash.done("worklist_my_work.message.confirmed");
    read();
  }

  /** The lists that the person has, in their order. */
  public List<TaskList> getTabs() {
    return List.copyOf(getOverview().lists().keySet());
  }

  /** The address of a list without filters. */
  public String to(TaskList list) {
    return toHref(ListAddress.of(list));
  }

  /** The address of another page of this list. */
  public String toPage(int page) {
    return toHref(address.onPage(page));
  }

  private static String toHref(ListAddress to) {
    return PAGE.substring(1) + "?" + to;
  }

  /** The address of this page, with what has come meanwhile. */
  public String getHere() {
    return toPage(address.page());
  }

  public int getLastPage() {
    return getOverview().rows().pages(ListAddress.ROWS);
  }

  /** Index of the first row that is shown, from 1; 0 when there is none. */
  public int getFirst() {
    return rows.isEmpty() && copies.isEmpty() ? 0 : address.query().first() + 1;
  }

  public int getLast() {
    return address.query().first() + rows.size() + copies.size();
  }

  public boolean isFiltered() {
    return !address.filter().isEmpty();
  }

  /** Whether the rows are the person's own to do or to take. */
  public boolean isMine() {
    return address.list() == TaskList.MINE || address.list() == TaskList.CLAIMABLE;
  }

  /** Whether the rows lie with others, who can be urged. */
  public boolean isWatching() {
    return address.list() == TaskList.ALL || address.list() == TaskList.STARTED;
  }

  /** What a row opens: the task itself where it is the person's, else the course of the case. */
  public String linkOf(TaskRow row) {
    return isMine() ? row.page() : row.about().course();
  }

  /** What an empty list says: nothing there, or nothing that passes the filters. */
  public String getEmptyWord() {
    return Texts.of(isFiltered() ? "worklist_my_work.empty.filtered" : "worklist_my_work.empty");
  }

  public TaskList getList() {
    return address.list();
  }

  public ListAddress getAddress() {
    return address;
  }

  public List<TaskRow> getRows() {
    return rows;
  }

  public List<CopyRow> getCopies() {
    return copies;
  }

  public Overview getOverview() {
    return Objects.requireNonNull(overview);
  }

  public FilterChoices getChoices() {
    return Objects.requireNonNull(choices);
  }

  /** What the address and the inputs ask for, by the name in the address. */
  public Map<String, String> getAsked() {
    return asked;
  }

  /** When the rows were read, in milliseconds since 1970. */
  public long getReadAt() {
    return readAt.toEpochMilli();
  }

  public List<ViewLink> getViews() {
    return views;
  }

  public String getViewName() {
    return viewName;
  }

  public void setViewName(String viewName) {
    this.viewName = viewName;
  }
}

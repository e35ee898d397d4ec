package org.duban.worklist.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.UnknownVerb;
import org.duban.workflow.lists.TaskList;
import org.duban.worklist.ListAddress;
import org.duban.worklist.bulk.BulkAct;
import org.duban.worklist.bulk.BulkOrder;
import org.duban.worklist.bulk.BulkRow;
import org.duban.worklist.bulk.BulkRuns;
import org.duban.worklist.bulk.ChosenTasks;
import org.jspecify.annotations.Nullable;

/**
 * 批量办理: what will happen to each of the tasks that the address names, then doing it, then what came
 * of each. The address alone says what is asked, so that the page opened again shows what is left.
 */
@Named
@ViewScoped
public class BulkPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Rows of one request: few enough that the page shows soon how far it is. */
  static final int STEP = 10;

  @Inject private ChosenTasks chosen;
  @Inject private BulkRuns runs;
  @Inject private BulkPeople people;
  @Inject private CurrentUser currentUser;
  @Inject private Users users;

  private BulkAct act = BulkAct.CLAIM;
  private ListAddress list = ListAddress.of(TaskList.MINE);
  private String here = "";
  private String behind = "";
  private List<BulkRow> rows = new ArrayList<>();
  private ArrayList<SelectItem> options = new ArrayList<>();
  private boolean full;
  private @Nullable String person;
  private String words = "";
  private boolean started;

  /**
   * Reads the address and tries every row; leads back to the list when there is none.
   *
   * @throws UnknownVerb when the address names nothing that is done in bulk
   */
  public void load() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    Map<String, String> asked = external.getRequestParameterMap();
    act = BulkAct.ofAddress(asked.getOrDefault("act", "")).orElseThrow(UnknownVerb::new);
    list = ListAddress.ofFrom(asked.getOrDefault("from", "")).orElse(list);
    String all = asked.get("all");
    List<WorkItem> items = items(external, all, currentUser.actor());
    if (items.isEmpty()) {
      Flash.warn("worklist_bulk.message.nothing");
      external.redirect(external.getRequestContextPath() + "/" + getBack());
      return;
    }
    full = items.size() >= ChosenTasks.MOST;
    if (all == null) {
      here = BulkAddress.of(act, list, items);
    } else {
      int first = BulkAddress.first(all);
      here = BulkAddress.ofAll(act, list, first);
      behind = full ? BulkAddress.ofAll(act, list, first + ChosenTasks.MOST) : "";
    }
    words = act == BulkAct.APPROVE ? Texts.of("general.phrase.agree") : "";
    rows = chosen.rows(items, currentUser.actor());
    options = act == BulkAct.TRANSFER ? people.whoMayTakeOver(items) : options;
    preview();
  }

  private List<WorkItem> items(ExternalContext external, @Nullable String all, Actor me) {
    String[] named = external.getRequestParameterValuesMap().getOrDefault("task", new String[0]);
    return all == null
        ? chosen.named(List.of(named), me)
        : chosen.of(list, BulkAddress.first(all), me);
  }

  /** Tries every row again, with the person who was chosen. */
  public void preview() {
    if (!started) {
      runs.preview(rows, order());
    }
  }

  /** Does the next rows. Of a button pressed twice the second finds the first's rows done. */
  public synchronized void perform() {
    started = true;
    runs.perform(rows, order(), STEP);
  }

  private BulkOrder order() {
    return new BulkOrder(act, next().orElse(null), words.strip());
  }

  private Optional<UserId> next() {
    return Optional.ofNullable(person).filter(UserId::isValid).map(UserId::new);
  }

  /** What will be done with a ready row, what was done with a done one, else why not. */
  public String sentence(BulkRow row) {
    return switch (row.getFate()) {
      case READY -> will(row);
      case DONE -> Texts.of("worklist_bulk.message." + act, getNextName());
      case SKIPPED, REFUSED -> row.getReason();
    };
  }

  private String will(BulkRow row) {
    boolean open = act == BulkAct.TRANSFER && next().isEmpty();
    boolean everybody = act == BulkAct.URGE && row.getHolder().isEmpty();
    return open || everybody
        ? Texts.of("worklist_bulk.text." + (open ? "whom" : "everybody"))
        : Texts.of(
            "worklist_bulk.status." + act, act == BulkAct.URGE ? row.getHolder() : getNextName());
  }

  /** What a row opens: the task while it may be the person's to do, else the course of the case. */
  public String linkOf(BulkRow row) {
    return act == BulkAct.URGE || row.getFate() == BulkRow.Fate.DONE
        ? row.getAbout().course()
        : row.getPage() + list.from();
  }

  /** The colour of a row's state. */
  public String tone(BulkRow row) {
    return switch (row.getFate()) {
      case READY -> "blue";
      case SKIPPED -> "grey";
      case DONE -> "green";
      case REFUSED -> "red";
    };
  }

  private long count(BulkRow.Fate... fates) {
    return rows.stream().filter(row -> Stream.of(fates).anyMatch(f -> f == row.getFate())).count();
  }

  /** How far it is, in one sentence. */
  public String getTally() {
    long ready = count(BulkRow.Fate.READY);
    long skipped = count(BulkRow.Fate.SKIPPED);
    if (!started) {
      return Texts.of("worklist_bulk.text.before", ready, skipped);
    }
    long done = count(BulkRow.Fate.DONE);
    long refused = count(BulkRow.Fate.REFUSED);
    return ready > 0
        ? Texts.of("worklist_bulk.text.during", done + refused, done + refused + ready)
        : Texts.of("worklist_bulk.text.after", done, refused, skipped);
  }

  public long getHandled() {
    return count(BulkRow.Fate.DONE, BulkRow.Fate.REFUSED);
  }

  public long getReady() {
    return count(BulkRow.Fate.READY);
  }

  /** Whether the run has begun and is not at its end. */
  public boolean isRunning() {
    return started && getReady() > 0;
  }

  /** Whether it is still to be confirmed, and there is something to confirm. */
  public boolean isOpen() {
    return !started && getReady() > 0;
  }

  public boolean isStarted() {
    return started;
  }

  public boolean isOver() {
    return started && getReady() == 0;
  }

  /** Whether the run was cut to what one run may do. */
  public boolean isFull() {
    return full;
  }

  public int getMost() {
    return ChosenTasks.MOST;
  }

  public BulkAct getAct() {
    return act;
  }

  /** The list that it came from, without a leading slash. */
  public String getBack() {
    return MyWorkPage.PAGE.substring(1) + "?" + list;
  }

  /** This page, to be tried anew. */
  public String getHere() {
    return here;
  }

  /** The tasks behind these where the list keeps what is done; else they come to the front. */
  public String getBehind() {
    return act == BulkAct.URGE && !isRunning() ? behind : "";
  }

  public List<BulkRow> getRows() {
    return rows;
  }

  public List<SelectItem> getOptions() {
    return options;
  }

  /** Name of who takes over; empty when nobody is chosen. */
  public String getNextName() {
    return next().flatMap(users::find).map(User::getDisplayName).orElse("");
  }

  /** Whether words are asked for, and whether they must be there. */
  public boolean isWorded() {
    return act != BulkAct.CLAIM;
  }

  public boolean isWordsNeeded() {
    return act == BulkAct.APPROVE || act == BulkAct.TRANSFER;
  }

  public @Nullable String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person;
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = Objects.requireNonNullElse(words, "");
  }
}

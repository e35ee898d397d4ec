package org.duban.workflow.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.people.Units;
import org.duban.shared.DomainException;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.NobodyChosen;
import org.jspecify.annotations.Nullable;

/**
 * 流转办理: does one verb with one task, both named in the address. What cannot be done leads back to
 * where the person came from with a sentence that says why.
 */
@Named
@ViewScoped
public class HandlePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FILTER_FROM = 13;

  @Inject private Deals deals;
  @Inject private PersonLabels labels;
  @Inject private Units units;

  private String task = "";
  private String verb = "";
  private String remark = "";
  private @Nullable String person;
  private Countersign.Mode mode = Countersign.Mode.ALL;
  private List<PersonChoice> people = List.of();
  private transient @Nullable WorkItem item;

  /** The page that does a verb with a task, without leading slash. */
  public static String address(TaskId task, String verb) {
    return "worklist/handle.xhtml?task=" + task + "&verb=" + verb;
  }

  /** Opens the task; leads back to the list when the verb cannot be done with it. */
  public void load() throws IOException {
    try {
      people = List.copyOf(labels.choices(deals.peopleFor(getDeal(), getItem())));
    } catch (DomainException refusal) {
      Flash.refused(refusal);
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(external.getRequestContextPath() + TaskPage.LIST);
    }
  }

  /** Does it, says so, and leads back to the task while it is the person's, else to the list. */
  public String perform() {
    Deal deal = getDeal();
    WorkItem before = getItem();
    List<UserId> chosen = chosen(deal);
    deals.perform(deal, before.id(), chosen, mode, remark);
    Flash.done("worklist_handle.message." + deal.name(), before.getTaskName());
    return deal.keepsTask()
        ? "/" + before.getFormKey() + ".xhtml?task=" + before.id() + "&faces-redirect=true"
        : TaskPage.LIST + "?faces-redirect=true";
  }

  private List<UserId> chosen(Deal deal) {
    return switch (deal.picks()) {
      case NOBODY -> List.of();
      case ONE -> {
        if (person == null || !UserId.isValid(person)) {
          throw new NobodyChosen();
        }
        yield List.of(new UserId(person));
      }
      case SEVERAL -> PersonChoice.chosenOf(people);
    };
  }

  /** What the address asks for. */
  Deal getDeal() {
    return Deal.of(verb);
  }

  public WorkItem getItem() {
    if (item == null) {
      item = deals.open(getDeal(), taskId());
    }
    return item;
  }

  private TaskId taskId() {
    try {
      return new TaskId(task);
    } catch (IllegalArgumentException editedByHand) {
      throw new TaskAlreadyDone("", "");
    }
  }

  public String getUnitName() {
    return units
        .namesOf(List.of(getItem().caseUnit()))
        .getOrDefault(getItem().caseUnit(), getItem().caseUnit().value());
  }

  public String getQuarter() {
    return getItem().quarter().map(Quarter::chinese).orElse("");
  }

  /** When the task is due; null when it has no date or is done. */
  public @Nullable Instant getDue() {
    return getItem().dueAt().filter(due -> getItem().isOpen()).orElse(null);
  }

  public String getWord() {
    Deal deal = getDeal();
    return Texts.of(deal == Deal.GIVE_BACK ? "VerbOffers.GIVE_BACK" : "Verb." + deal.verb());
  }

  /** What the verb does, in one sentence. */
  public String getMeaning() {
    return Texts.of("worklist_handle.lead." + getDeal().name());
  }

  public List<PersonChoice> getPeople() {
    return people;
  }

  /** The same people as the choices of one. */
  public List<SelectItem> getOptions() {
    return people.stream().map(p -> new SelectItem(p.getId(), p.getLabel())).toList();
  }

  public boolean isOne() {
    return getDeal().picks() == Deal.Picks.ONE;
  }

  public boolean isSeveral() {
    return getDeal().picks() == Deal.Picks.SEVERAL;
  }

  public boolean isFiltered() {
    return people.size() >= FILTER_FROM;
  }

  public boolean isCountersign() {
    return getDeal() == Deal.COUNTERSIGN;
  }

  public boolean isRemarked() {
    return getDeal().hasRemark();
  }

  /** Whether the words are the person's own opinion, so that they must be there. */
  public boolean isOpinion() {
    return getDeal() == Deal.SIGN_AFTER;
  }

  public Countersign.Mode[] getModes() {
    return Countersign.Mode.values();
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getVerb() {
    return verb;
  }

  public void setVerb(String verb) {
    this.verb = verb;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public @Nullable String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person;
  }

  public Countersign.Mode getMode() {
    return mode;
  }

  public void setMode(Countersign.Mode mode) {
    this.mode = mode;
  }
}

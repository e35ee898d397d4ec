package org.duban.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.people.Units;
import org.duban.people.Users;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.Countersigns;
import org.duban.workflow.handling.Deed;
import org.duban.workflow.handling.GiveSignature;
import org.duban.workflow.handling.Handling;
import org.duban.workflow.handling.Handlings;
import org.duban.workflow.handling.Signer;
import org.jspecify.annotations.Nullable;

/** 会签: the person who was asked agrees or objects, with the course of the case before them. */
@Named
@ViewScoped
public class SignaturePage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private GiveSignature signature;
  @Inject private Countersigns countersigns;
  @Inject private Handlings handlings;
  @Inject private Users users;
  @Inject private Units units;

  private String asker = "";
  private String asked = "";
  private String unitName = "";
  private List<String> signers = List.of();
  private String mode = "";

  @Override
  protected void open(WorkItem item) {
    unitName =
        units
            .namesOf(List.of(item.caseUnit()))
            .getOrDefault(item.caseUnit(), item.caseUnit().value());
    UserId me = item.assignee().orElse(null);
    item.parent().flatMap(countersigns::findOpen).ifPresent(this::describe);
    item.parent().map(handlings::listOf).orElse(List.of()).stream()
        .filter(h -> h.getDeed() == Deed.SIGNERS_ASKED)
        .filter(h -> me != null && h.recipients().contains(me))
        .reduce((first, second) -> second)
        .map(Handling::getRemark)
        .ifPresent(words -> asked = words);
  }

  private void describe(Countersign open) {
    Map<UserId, String> names =
        users.namesOf(open.signers().stream().map(Signer::person).collect(Collectors.toSet()));
    asker = nameOf(open.askedBy());
    mode = Texts.of("Countersign.Mode." + open.getMode());
    signers =
        open.signers().stream()
            .map(
                s ->
                    names.getOrDefault(s.person(), s.person().value())
                        + " · "
                        + Texts.of("Signer.State." + s.state()))
            .toList();
  }

  private String nameOf(UserId id) {
    return Optional.ofNullable(users.namesOf(List.of(id)).get(id)).orElse(id.value());
  }

  public String agree() {
    signature.give(taskId(), true, getOpinion());
    return done("worklist_sign.message.agreed");
  }

  public String object() {
    signature.give(taskId(), false, getOpinion());
    return done("worklist_sign.message.objected");
  }

  /** The page that shows the whole course of the case. */
  public String getCourse() {
    return "worklist/course.xhtml?process=" + getItem().getProcess().id() + "&case=" + caseKey();
  }

  /** Who decides afterwards and asked for this. */
  public String getAsker() {
    return asker;
  }

  /** What the asker wrote; empty when nothing. */
  public @Nullable String getAsked() {
    return asked;
  }

  public String getQuarter() {
    return getItem().quarter().map(Quarter::chinese).orElse("");
  }

  /** When the task is due; null when it has no date. */
  public @Nullable Instant getDue() {
    return getItem().dueAt().orElse(null);
  }

  public String getUnitName() {
    return unitName;
  }

  public List<String> getSigners() {
    return signers;
  }

  public String getMode() {
    return mode;
  }
}

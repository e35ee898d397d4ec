package org.duban.register.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.faces.Flash;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.register.AskForClosure;
import org.duban.register.ChannelRow;
import org.duban.register.DismissMerge;
import org.duban.register.MergeDecision;
import org.duban.register.MergeProposal;
import org.duban.register.MergeProposals;
import org.duban.register.OpenMergeProposals;
import org.duban.register.Platforms;
import org.jspecify.annotations.Nullable;

/** 归并建议: each is dismissed with a reason or becomes a request to the unit to close one (Z47). */
@Named
@ViewScoped
public class MergePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject private OpenMergeProposals open;
  @Inject private MergeProposals proposals;
  @Inject private DismissMerge dismissMerge;
  @Inject private AskForClosure askForClosure;
  @Inject private Platforms platforms;
  @Inject private Units units;

  private @Nullable ArrayList<MergeProposal> rows;
  private @Nullable MergeProposal chosen;
  private @Nullable Long closing;
  private @Nullable String reason;

  /** The open proposals as they were read: a decision means the accounts that were seen. */
  public List<MergeProposal> getRows() {
    if (rows == null) {
      rows = new ArrayList<>(open.list());
    }
    return rows;
  }

  public String platform(MergeProposal of) {
    return platforms.nameOf(of.platform());
  }

  /** Whether a member is the little used one. */
  public boolean little(MergeProposal of, long channel) {
    return of.lowUse().contains(channel);
  }

  /** Opens a proposal for settling. */
  public void choose(String unit, String platform) {
    chosen =
        getRows().stream()
            .filter(p -> p.unit().value().equals(unit) && p.platform().letters().equals(platform))
            .findFirst()
            .orElse(null);
    closing = chosen == null || chosen.lowUse().isEmpty() ? null : chosen.lowUse().get(0);
    reason = null;
  }

  /** The accounts of the proposal that is being settled, for choosing one. */
  public List<SelectItem> getMembers() {
    return getChosen().members().stream()
        .map(m -> new SelectItem(m.id(), m.code() == null ? m.name() : m.name() + " " + m.code()))
        .toList();
  }

  /** Lets the accounts stay. */
  public void dismiss() {
    MergeProposal of = getChosen();
    dismissMerge.dismiss(of.unit(), of.platform(), ids(of), Typed.text(reason));
    Flash.done("register_merge.message.dismissed");
    forget();
  }

  /** Asks the unit to close the chosen account. */
  public void ask() {
    MergeProposal of = getChosen();
    if (closing == null) {
      Flash.warn("register_merge.message.choose");
      return;
    }
    askForClosure.ask(of.unit(), of.platform(), ids(of), closing, Typed.text(reason));
    Flash.done("register_merge.message.asked", of.unitName());
    forget();
  }

  private static List<Long> ids(MergeProposal of) {
    return of.members().stream().map(ChannelRow::id).toList();
  }

  private void forget() {
    chosen = null;
    rows = null;
  }

  public boolean isSettling() {
    return chosen != null;
  }

  public MergeProposal getChosen() {
    return Objects.requireNonNull(chosen);
  }

  /** What was decided last, newest first. */
  public List<MergeDecision> getDecisions() {
    return proposals.decisions(SHOWN);
  }

  public String unitOf(MergeDecision decision) {
    return units.find(decision.unit()).map(Unit::getName).orElse(decision.unit().value());
  }

  public String platformOf(MergeDecision decision) {
    return platforms.nameOf(decision.platform());
  }

  public @Nullable Long getClosing() {
    return closing;
  }

  public void setClosing(@Nullable Long closing) {
    this.closing = closing;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

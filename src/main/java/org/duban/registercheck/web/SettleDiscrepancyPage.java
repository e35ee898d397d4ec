package org.duban.registercheck.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.faces.Texts;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.Channels;
import org.duban.register.Platforms;
import org.duban.registercheck.CheckEntry;
import org.duban.registercheck.Mark;
import org.duban.registercheck.RegisterCheck;
import org.duban.registercheck.RegisterChecks;
import org.duban.registercheck.ReturnAnswer;
import org.duban.registercheck.Screened;
import org.duban.registercheck.SettleDiscrepancies;
import org.duban.registercheck.Settlement;
import org.duban.registercheck.SettlementDecision;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The office settles what a unit reported, entry by entry. */
@Named
@ViewScoped
public class SettleDiscrepancyPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private RegisterChecks checks;
  @Inject private Channels channels;
  @Inject private Platforms platforms;
  @Inject private Units units;
  @Inject private SettleDiscrepancies settleDiscrepancies;
  @Inject private ReturnAnswer returnAnswer;

  private ArrayList<SettlementForm> entries = new ArrayList<>();
  private transient @Nullable RegisterCheck check;

  @Override
  protected void open(WorkItem item) {
    entries = new ArrayList<>();
    getCheck().entries().stream()
        .filter(entry -> entry.getMark() != Mark.RIGHT)
        .forEach(entry -> entries.add(form(entry)));
  }

  private SettlementForm form(CheckEntry entry) {
    return new SettlementForm(
        entry.id(),
        entry.getMark(),
        entry.channelId().map(channels::get).map(this::words).orElse(""),
        reported(entry),
        entry.getExplanation(),
        entry.since().orElse(null));
  }

  private String words(Channel channel) {
    return join(
        channel.getName(),
        channel.platform().map(platforms::nameOf).orElse(""),
        channel.code().map(code -> code.value()).orElse(""),
        Texts.of("ChannelState." + channel.getState()));
  }

  private String reported(CheckEntry entry) {
    return join(
        entry.getRightName(),
        entry.channelId().isPresent() ? "" : entry.platform().map(platforms::nameOf).orElse(""),
        entry.code().map(code -> code.value()).orElse(""),
        entry.rightState().map(state -> Texts.of("ChannelState." + state)).orElse(""),
        entry.screened().map(SettleDiscrepancyPage::words).orElse(""));
  }

  private static String words(Screened screened) {
    String kinds =
        screened.found().stream()
            .map(kind -> Texts.of("Concern." + kind))
            .collect(Collectors.joining("、"));
    return join(kinds, screened.note());
  }

  private static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  public String settle() {
    Map<Long, SettlementDecision> decisions =
        entries.stream()
            .collect(Collectors.toMap(SettlementForm::getEntryId, SettlementForm::read));
    settleDiscrepancies.settle(taskId(), decisions, opinion());
    return done("registercheck_settle_discrepancy.message.settled", getUnitName());
  }

  public String giveBack() {
    returnAnswer.giveBack(taskId(), opinion());
    return done("registercheck_settle_discrepancy.message.returned", getUnitName());
  }

  private String opinion() {
    return Optional.ofNullable(getOpinion()).orElse("").strip();
  }

  public RegisterCheck getCheck() {
    if (check == null) {
      check = checks.get(caseKey());
    }
    return check;
  }

  public String getUnitName() {
    return units.get(getCheck().unit()).getName();
  }

  public List<SettlementForm> getEntries() {
    return entries;
  }

  /** What the office can say. */
  public Settlement[] getVerdicts() {
    return new Settlement[] {Settlement.ACCEPTED, Settlement.REJECTED};
  }
}

package org.duban.inspection.web;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.faces.Texts;
import org.duban.inspection.Finding;
import org.duban.inspection.Inspection;
import org.duban.inspection.Inspections;
import org.duban.inspection.NoReasonGiven;
import org.duban.inspection.ReasonsGiven;
import org.duban.inspection.RegionFigures;
import org.duban.inspection.VerifyResults;
import org.duban.people.Users;
import org.duban.shared.Quarter;
import org.duban.shared.RateStyle;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.web.TaskPage;
import org.jspecify.annotations.Nullable;

/** The section chief goes through a quarter's results; a reason beside a row sends it back. */
@Named
@ViewScoped
public class VerifyPage extends TaskPage {
  private static final long serialVersionUID = 1L;

  @Inject private Inspections inspections;
  @Inject private Users users;
  @Inject private VerifyResults verifyResults;
  @Inject private Instance<RateStyle> rates;

  private final Map<Long, String> reasons = new HashMap<>();
  private boolean passedShown;
  private transient @Nullable List<Inspection> all;
  private transient @Nullable Map<UserId, String> names;

  @Override
  protected void open(WorkItem item) {
    all = null;
  }

  /** Verifies all results. */
  public String verify() {
    if (!given().isEmpty()) {
      throw new ReasonsGiven(given().size());
    }
    verifyResults.verify(taskId(), Map.of(), getOpinion());
    return done("inspection_verify.message.verified", quarter());
  }

  /** Sends those back that have a reason. */
  public String sendBack() {
    if (given().isEmpty()) {
      throw new NoReasonGiven();
    }
    verifyResults.verify(taskId(), given(), getOpinion());
    return done("inspection_verify.message.returned", given().size());
  }

  private Map<Long, String> given() {
    return reasons.entrySet().stream()
        .filter(e -> e.getValue() != null && !e.getValue().isBlank())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Shows the passed ones too, or hides them again; typed reasons stay. */
  public void togglePassed() {
    passedShown = !passedShown;
  }

  private List<Inspection> all() {
    List<Inspection> known = all;
    if (known == null) {
      known = inspections.listOf(quarter());
      all = known;
    }
    return known;
  }

  public List<Inspection> getRows() {
    return all().stream().filter(i -> passedShown || i.isFailed()).toList();
  }

  /** The problems of a row as a circular would print them. */
  public String problems(Inspection row) {
    return row.confirmed().stream()
        .map(Finding::getLabel)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** What the row's inspector is called. */
  public String inspectorOf(Inspection row) {
    Map<UserId, String> known = names;
    if (known == null) {
      known =
          users.namesOf(all().stream().flatMap(i -> i.inspectedBy().stream()).distinct().toList());
      names = known;
    }
    return row.inspectedBy().map(known::get).orElse("");
  }

  public RegionFigures getTotal() {
    return RegionFigures.total(all());
  }

  public String getRate() {
    return getTotal().accountRate(rates.get()).toString();
  }

  public String getHeading() {
    return Texts.of("inspection_verify.label.heading", quarter());
  }

  private Quarter quarter() {
    return Quarter.parse(caseKey().value());
  }

  public Map<Long, String> getReasons() {
    return reasons;
  }

  public boolean isPassedShown() {
    return passedShown;
  }
}

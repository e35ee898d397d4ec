package org.duban.rectification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.UserId;

/**
 * What was reported: by whom, under which seal, and what was sent back. Everybody who had a hand in
 * what the unit's reports say, in whichever round, is remembered: none of them may seal or approve
 * one (four eyes, DESIGN section 1). A later round goes on with words of the earlier ones, so
 * nobody is ever taken off.
 */
@MappedSuperclass
public abstract class ReportedCase extends DisputableCase {
  @ElementCollection
  @CollectionTable(name = "rectification_author", joinColumns = @JoinColumn(name = "case_key"))
  @Column(name = "author")
  private Set<UserId> authors = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "sealed_report", joinColumns = @JoinColumn(name = "case_key"))
  @OrderColumn(name = "place")
  private List<SealedReport> reports = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "report_return", joinColumns = @JoinColumn(name = "case_key"))
  @OrderColumn(name = "place")
  private List<ReportReturn> returns = new ArrayList<>();

  protected ReportedCase() {}

  ReportedCase(Order order, Instant now) {
    super(order, now);
  }

  void wrote(UserId author) {
    authors.add(author);
  }

  /**
   * @throws SamePersonMayNotApprove when the person wrote a part of the report
   */
  void checkWroteNothing(UserId approver) {
    authors.forEach(author -> SamePersonMayNotApprove.check(author, approver));
  }

  void addReport(SealedReport report) {
    reports.add(report);
  }

  void voidReports(int round) {
    reports.replaceAll(r -> r.round() == round ? r.asVoid() : r);
  }

  void addReturn(ReportReturn sentBack) {
    returns.add(sentBack);
  }

  Optional<SealedReport> reportOf(int round) {
    return reports.stream().filter(r -> r.round() == round && !r.voided()).findFirst();
  }

  /** Everybody who wrote, added or took away a part of the reports. */
  public Set<UserId> getAuthors() {
    return Set.copyOf(authors);
  }

  /** All that was ever sealed, oldest first, with what was sent back. */
  public List<SealedReport> getReports() {
    return List.copyOf(reports);
  }

  public List<ReportReturn> getReturns() {
    return List.copyOf(returns);
  }
}

package org.duban.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Who has put their hand to the present report, so that nobody does so twice (four eyes). */
@Embeddable
public record Approvals(
    @Nullable @Column(name = "submitted_by") UserId clerk,
    @Nullable @Column(name = "sealed_by") UserId leader,
    @Nullable @Column(name = "county_approved_by") UserId county,
    @Nullable @Column(name = "city_approved_by") UserId city)
    implements Serializable {

  static final Approvals NONE = new Approvals(null, null, null, null);

  static Approvals submitted(UserId by) {
    return new Approvals(by, null, null, null);
  }

  Approvals sealed(UserId by) {
    refuse(by, clerk);
    return new Approvals(clerk, by, null, null);
  }

  Approvals approvedByCounty(UserId by) {
    refuse(by, clerk, leader);
    return new Approvals(clerk, leader, by, null);
  }

  Approvals approvedByCity(UserId by) {
    refuse(by, clerk, leader, county);
    return new Approvals(clerk, leader, county, by);
  }

  /** What remains when the report is back at a step: the hands before that step. */
  Approvals backAt(CaseState state) {
    return switch (state) {
      case SEALING -> new Approvals(clerk, null, null, null);
      case COUNTY_REVIEW -> new Approvals(clerk, leader, null, null);
      default -> NONE;
    };
  }

  public Optional<UserId> submittedBy() {
    return Optional.ofNullable(clerk);
  }

  private static void refuse(UserId by, @Nullable UserId... earlier) {
    Stream.of(earlier).filter(by::equals).forEach(e -> SamePersonMayNotApprove.check(e, by));
  }
}

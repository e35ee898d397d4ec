package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.duban.inspection.PublishResults;
import org.duban.people.NoticesSent;
import org.duban.register.RegisterFixtures;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.junit.jupiter.api.Test;

class IssueCircularTest {

  @Test
  void it_goes_to_counties_to_departments_and_to_every_unit_that_it_names() {
    CheckedChannel failed =
        ZhaotongQuarter.account("530621M008WX0001", "微梭山")
            .failed(CheckedChannel.VETO, List.of("严重表述错误"))
            .build();
    CheckedChannel passed = ZhaotongQuarter.account("530621M009WX0001", "微文屏").build();
    Circular circular = Paper.numbered(List.of(failed, passed));
    assertThat(IssueCircular.recipients(circular, ChannelUnits.all()))
        .containsExactly(ChannelUnits.DEPARTMENT, ChannelUnits.COUNTY, ChannelUnits.TOWN);
  }

  @Test
  void every_unit_that_it_goes_to_is_told() {
    Circular circular = Paper.numbered(List.of());
    IssueCircular issue = new IssueCircular();
    CircularsInMemory circulars = new CircularsInMemory(circular);
    List<Quarter> published = new ArrayList<>();
    NoticesSent told = new NoticesSent();
    issue.circulars = circulars;
    issue.units = RegisterFixtures.units();
    issue.notice = told;
    issue.clock = OfficeClock.fixed(Paper.NOW, ZoneId.of("Asia/Shanghai"));
    issue.events = new FiredEvents<>();
    issue.publishResults =
        new PublishResults() {
          @Override
          public void publish(Quarter quarter, Instant at) {
            published.add(quarter);
          }
        };

    issue.issue(circular.key());

    assertThat(told.all())
        .containsExactly(RegisterFixtures.COUNTY + " circular_circular.text.issued");
    assertThat(circulars.receiptsOf(circular.key()))
        .extracting(Receipt::unit)
        .containsExactly(RegisterFixtures.COUNTY);
    assertThat(published).containsExactly(Paper.QUARTER);
  }
}

package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}

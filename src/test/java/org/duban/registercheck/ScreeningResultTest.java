package org.duban.registercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.CITY;
import static org.duban.register.RegisterFixtures.COUNTY;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.people.Unit;
import org.duban.register.RegisterFixtures;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

class ScreeningResultTest {
  private static final Map<UnitCode, Unit> UNITS =
      RegisterFixtures.units().list().stream()
          .collect(Collectors.toMap(Unit::code, Function.identity()));
  private static final List<ScreenedChannel> FOUND =
      List.of(
          new ScreenedChannel(BUREAU, 1, "合成警方", found(Concern.ENTERTAINMENT)),
          new ScreenedChannel(BUREAU, 2, "合成交警", found(Concern.ENTERTAINMENT, Concern.UNRELATED)),
          new ScreenedChannel(CITY, 3, "合成发布", found(Concern.UNRELATED)));

  private static Screened found(Concern... concerns) {
    return Screened.of(List.of(concerns), "说明");
  }

  @Test
  void a_channel_counts_in_every_kind_it_is_of() {
    var result = ScreeningResult.of(FOUND, UNITS, null, null);

    assertThat(result.lines()).hasSize(3);
    assertThat(result.figures())
        .filteredOn(figure -> figure.channels() > 0)
        .containsExactly(
            new ScreeningResult.Figure(Concern.ENTERTAINMENT, 2),
            new ScreeningResult.Figure(Concern.UNRELATED, 2));
  }

  @Test
  void a_county_sees_its_units_and_a_kind_its_channels() {
    var ofCounty = ScreeningResult.of(FOUND, UNITS, COUNTY.value(), Concern.UNRELATED);
    var municipal = ScreeningResult.of(FOUND, UNITS, CheckFilter.MUNICIPAL, null);

    assertThat(ofCounty.lines()).extracting(l -> l.channel().channelId()).containsExactly(2L);
    assertThat(ofCounty.figures().get(3).channels()).isEqualTo(2);
    assertThat(municipal.lines()).extracting(l -> l.channel().channelId()).containsExactly(3L);
  }
}

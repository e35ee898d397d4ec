package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.RateStyle;
import org.junit.jupiter.api.Test;

/** What a circular prints is what was drafted and signed, whatever the settings say today. */
class CircularPapersTest {
  private final Circular circular = Paper.numbered(threeOfWhichOneFailed());
  private final CircularPapers papers = new CircularPapers();

  private static List<CheckedChannel> threeOfWhichOneFailed() {
    return List.of(
        ZhaotongQuarter.account("530621M008WX0001", "微梭山")
            .failed(CheckedChannel.VETO, List.of("严重表述错误"))
            .build(),
        ZhaotongQuarter.account("530621M009WX0001", "微文屏").build(),
        ZhaotongQuarter.account("530621M010WX0001", "微小寨").build());
  }

  private CircularPaper underOtherSettings(Circular of) {
    papers.circulars = new CircularsInMemory(of);
    papers.stated = new NothingStated();
    papers.clock = OfficeClock.fixed(Paper.NOW, ZoneId.of("Asia/Shanghai"));
    papers.office = new Office("另一机关办公室", "另政办函", "-");
    papers.style = new RateStyle(0, RoundingMode.DOWN);
    return papers.of(of);
  }

  @Test
  void a_drafted_circular_keeps_office_organ_and_rates_when_settings_change() {
    CircularPaper paper = underOtherSettings(circular);

    assertThat(paper.figures().get("accounts.rate").value()).isEqualTo("66.7%");
    assertThat(paper.office()).isEqualTo("青石市人民政府办公室");
    assertThat(paper.organCode()).isEqualTo("青政办函");
    assertThat(paper.title()).startsWith("青石市人民政府办公室关于");
  }

  @Test
  void one_without_a_draft_speaks_in_the_name_of_todays_office() {
    assertThat(underOtherSettings(Circular.firstOf(Paper.QUARTER)).office()).isEqualTo("另一机关办公室");
  }

  @Test
  void its_number_is_of_the_organ_that_was_signed() {
    Circular signed = Paper.toSign();
    signed.sign(Paper.LEADER, Paper.NOW);
    NumberCircular number = new NumberCircular();
    number.circulars = new CircularsInMemory(signed);
    number.numbers = (organ, year) -> new CircularNumber(organ, year, 3);
    number.clock = OfficeClock.fixed(Paper.NOW, ZoneId.of("Asia/Shanghai"));
    number.events = new FiredEvents<>();

    number.number(signed.key());

    assertThat(signed.number()).contains(new CircularNumber("青政办函", 2021, 3));
  }

  private static final class NothingStated implements StatedFigures {
    @Override
    public Map<String, String> of(Quarter quarter) {
      return Map.of();
    }

    @Override
    public List<PrintedRow> rowsOf(Quarter quarter) {
      return List.of();
    }

    @Override
    public void add(StatedFigure figure) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(PrintedRow row) {
      throw new UnsupportedOperationException();
    }
  }
}

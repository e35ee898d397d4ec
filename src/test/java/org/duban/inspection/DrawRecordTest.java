package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.InspectionFixtures.NOW;
import static org.duban.inspection.InspectionFixtures.QUARTER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawRecordTest {
  private final SampleFrame frame = new SampleFrame("WX", List.of("d", "b", "a", "c"));
  private final DrawRecord draw = new DrawRecord(QUARTER, frame, "seed", 2, Set.of("c"), NOW);

  @Test
  void keeps_frame_seed_and_algorithm_so_that_anyone_can_draw_again() {
    assertThat(draw.getAlgorithm()).isEqualTo("SHA256-RANK-1");
    assertThat(draw.getSeed()).isEqualTo("seed");
    assertThat(draw.getFrameHash()).isEqualTo(frame.hash());
    assertThat(draw.getMembers())
        .extracting(DrawRecord.Member::getMember)
        .containsExactly("a", "b", "c", "d");
    assertThat(draw.drawn()).hasSize(2).contains("c");
    assertThat(draw.isReproduced()).isTrue();
  }

  @Test
  void a_sample_that_was_tampered_with_is_not_reproduced() throws ReflectiveOperationException {
    var drawn = DrawRecord.Member.class.getDeclaredField("drawn");
    drawn.setAccessible(true);
    for (DrawRecord.Member member : draw.getMembers()) {
      drawn.set(member, !member.isDrawn());
    }

    assertThat(draw.isReproduced()).isFalse();
  }

  @Test
  void says_how_many_were_wanted_even_when_the_frame_is_smaller() {
    DrawRecord all = new DrawRecord(QUARTER, frame, "seed", 9, Set.of(), NOW);

    assertThat(all.getWanted()).isEqualTo(9);
    assertThat(all.getDrawnCount()).isEqualTo(4);
  }
}

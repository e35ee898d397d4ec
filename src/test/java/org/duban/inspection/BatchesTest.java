package org.duban.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final List<UserId> TWO = List.of(new UserId("aa"), new UserId("bb"));

  @Test
  void every_channel_stands_in_exactly_one_batch_and_no_batch_is_too_large() {
    List<Integer> channels = IntStream.range(0, 166).boxed().toList();

    var batches = Batches.deal(channels, 20, TWO);

    assertThat(batches).hasSize(9).allSatisfy(b -> assertThat(b.members()).hasSizeBetween(18, 19));
    assertThat(batches).flatExtracting(Batches.Batch::members).isEqualTo(channels);
    assertThat(batches)
        .extracting(Batches.Batch::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void inspectors_take_turns() {
    assertThat(Batches.deal(List.of(1, 2, 3), 1, TWO))
        .extracting(Batches.Batch::inspector)
        .containsExactly(TWO.get(0), TWO.get(1), TWO.get(0));
  }

  @Test
  void there_is_a_batch_even_when_there_is_nothing_to_inspect() {
    assertThat(Batches.deal(List.of(), 20, TWO))
        .singleElement()
        .satisfies(b -> assertThat(b.members()).isEmpty());
  }
}

package org.duban.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.inspection.CheckedQuarters.SECOND;

import org.duban.inspection.CheckedQuarters;
import org.junit.jupiter.api.Test;

/** The rows of a circular are the results as they stand, not as they stood at the draw. */
class CheckedRowsTest {
  private static CheckedRows rowsOf(CheckedQuarters quarters) {
    CheckedRows rows = new CheckedRows();
    rows.inspections = quarters.inspections();
    return rows;
  }

  @Test
  void what_failed_twice_in_a_row_says_so() {
    assertThat(rowsOf(CheckedQuarters.failedTwice()).of(SECOND))
        .singleElement()
        .matches(CheckedChannel::isFailed)
        .matches(CheckedChannel::isFailedBefore);
  }

  @Test
  void a_failure_that_was_overturned_is_printed_neither_then_nor_as_a_failure_before() {
    CheckedQuarters quarters = CheckedQuarters.failedTwice();
    quarters.overturnFirst();

    assertThat(rowsOf(quarters).of(SECOND)).singleElement().matches(row -> !row.isFailedBefore());
    assertThat(rowsOf(quarters).of(SECOND.previous()))
        .singleElement()
        .matches(row -> !row.isFailed());
  }
}

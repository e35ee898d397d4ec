package org.duban.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.CaseKey;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

class WorkItemTest {
  private static final UnitCode CITY = new UnitCode("530600");

  @Test
  void a_title_and_a_subject_that_do_not_fit_are_cut_and_no_character_is_split() {
    var facts = new CaseFacts(CITY, null, "合".repeat(198) + "𠮷𠮷", "成" + "𠮷".repeat(150), null);

    WorkItem item =
        new WorkItem(
            new TaskId("t1"),
            ProcessKey.FILING,
            new CaseKey("BA-2021-0001"),
            new TaskForm("writeFiling", "填写备案登记表", "register/file-channel", Role.UNIT_CLERK),
            0,
            facts,
            new Unit(CITY, "合成市", UnitKind.CITY, null, true),
            Instant.parse("2021-08-10T01:00:00Z"),
            null,
            null);

    assertThat(item.getTitle()).isEqualTo("合".repeat(198) + "…");
    assertThat(item.getSubject()).isEqualTo("成" + "𠮷".repeat(149) + "…");
  }
}

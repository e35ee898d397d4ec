package org.duban.selfcheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duban.selfcheck.MoreSettledThanReceived;
import org.duban.selfcheck.ReportSection;
import org.duban.selfcheck.RunOutsideQuarter;
import org.duban.selfcheck.SelfCheckContent;
import org.duban.selfcheck.SelfCheckGap;
import org.duban.selfcheck.SelfCheckReports;
import org.junit.jupiter.api.Test;

class SelfCheckFormTest {
  private final SelfCheckForm form = new SelfCheckForm(SelfCheckReports.untouched());

  @Test
  void a_new_report_suggests_the_whole_quarter_and_usual_lines() {
    assertThat(form.getFrom()).isEqualTo(LocalDate.of(2021, 4, 1));
    assertThat(form.getUntil()).isEqualTo(LocalDate.of(2021, 6, 30));
    assertThat(section(ReportSection.MESSAGES).getLines())
        .extracting(LineForm::getName)
        .containsExactly("咨询", "建议", "投诉");
    assertThat(form.period()).as("nobody but the clerk knows the cut-off date").isNull();
  }

  @Test
  void sums_follow_what_is_typed() {
    LineForm questions = section(ReportSection.MESSAGES).getLines().get(0);
    questions.setQuantity(53);
    questions.setSettled(46);

    assertThat(section(ReportSection.MESSAGES).getSums()).isEqualTo("合计 53，已办结 46，未办结 7，办结率 86.8%");
    assertThat(form.content().gaps()).contains(SelfCheckGap.MESSAGES_REMAINDER);
  }

  @Test
  void sums_are_silent_while_a_line_cannot_be_true() {
    section(ReportSection.MESSAGES).getLines().get(0).setSettled(1);

    assertThat(section(ReportSection.MESSAGES).getSums()).isEmpty();
    assertThatThrownBy(form::content).isInstanceOf(MoreSettledThanReceived.class);
  }

  @Test
  void a_named_line_without_numbers_is_kept_and_an_empty_one_is_not() {
    section(ReportSection.UPDATES).add();

    assertThat(form.content().lines())
        .filteredOn(l -> l.section() == ReportSection.UPDATES)
        .hasSize(3)
        .allSatisfy(l -> assertThat(l.quantity()).isZero());
  }

  @Test
  void a_removed_line_is_gone() {
    LineForm first = section(ReportSection.FINDINGS).getLines().get(0);
    form.remove(first);

    assertThat(form.content().lines())
        .noneMatch(l -> l.name().equals("错别字") && l.section() == ReportSection.FINDINGS);
  }

  @Test
  void a_run_without_a_last_day_took_one_day() {
    RunForm run = form.getRuns().get(0);
    run.setResult("未发现问题");
    assertThatThrownBy(form::content).isInstanceOf(RunOutsideQuarter.class);

    run.setFrom(LocalDate.of(2021, 5, 10));
    assertThat(form.content().runs())
        .singleElement()
        .satisfies(r -> assertThat(r.until()).isEqualTo(LocalDate.of(2021, 5, 10)));
  }

  @Test
  void what_was_stored_reads_back_as_it_was() {
    form.setCutOffOn(LocalDate.of(2021, 6, 6));
    form.getCounts().put(Figure.VISITS, 1200);
    form.getRates().put(Figure.SATISFACTION, new BigDecimal("98.5"));
    section(ReportSection.MESSAGES).setRemainder("正在协调");
    form.setNextSteps("加强校对");
    SelfCheckContent typed = form.content();

    SelfCheckForm read = new SelfCheckForm(SelfCheckReports.with(typed));
    assertThat(read.getCounts()).containsEntry(Figure.VISITS, 1200);
    assertThat(read.getRates().get(Figure.SATISFACTION)).isEqualByComparingTo("98.5");
    assertThat(read.getCutOffOn()).isEqualTo(LocalDate.of(2021, 6, 6));
    assertThat(read.content().lines()).isEqualTo(typed.lines());
    assertThat(read.content().remainders()).containsEntry(ReportSection.MESSAGES, "正在协调");
  }

  private SectionForm section(ReportSection section) {
    return form.getSections().get(section.ordinal());
  }
}

package org.duban.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.reconciliation.AcceptCorrection;
import org.duban.reconciliation.AskCorrection;
import org.duban.reconciliation.CorrectHere;
import org.duban.reconciliation.Correction;
import org.duban.reconciliation.DecideMatch;
import org.duban.reconciliation.Difference;
import org.duban.reconciliation.DifferenceFigures;
import org.duban.reconciliation.DifferenceFilter;
import org.duban.reconciliation.DifferenceKind;
import org.duban.reconciliation.DifferenceRow;
import org.duban.reconciliation.DifferenceSettled;
import org.duban.reconciliation.DifferenceState;
import org.duban.reconciliation.Differences;
import org.duban.reconciliation.ExplainDifference;
import org.duban.reconciliation.ImportSnapshot;
import org.duban.reconciliation.NameChange;
import org.duban.reconciliation.RegisterLine;
import org.duban.reconciliation.RegisterLines;
import org.duban.reconciliation.ReportCorrection;
import org.duban.reconciliation.SnapshotKnown;
import org.duban.reconciliation.Snapshots;
import org.duban.reconciliation.Source;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.IdentificationCode;
import org.duban.shared.OfficeClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file with planted differences of every kind against the register, settled each way. */
@ExtendWith(ArquillianExtension.class)
class ReconciliationIT {
  private static final String UNKNOWN = "530621M008WX9001";
  private static final String CLERKS_UNIT = "530623M005";

  @Inject SignedIn signedIn;
  @Inject Stored stored;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject RegisterLines register;
  @Inject Channels channels;
  @Inject Snapshots snapshots;
  @Inject Differences differences;
  @Inject ImportSnapshot importSnapshot;
  @Inject CorrectHere correct;
  @Inject AskCorrection ask;
  @Inject ReportCorrection report;
  @Inject AcceptCorrection accept;
  @Inject ExplainDifference explain;
  @Inject DecideMatch decide;

  /** The provincial hall's file: the register's running accounts, and what is planted. */
  private List<String> rows() {
    return stored.read(() -> register.list(List.of(ChannelKind.ACCOUNT))).stream()
        .filter(line -> line.state().isMonitored() && line.code() != null)
        .map(line -> "%s,%s,%s,正常".formatted(line.code(), line.name(), line.unit().value()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Upload file(List<String> rows) {
    String text = "新媒体标识码,账号名称,填报单位标识码,账号状态,账号类型\n" + String.join("\n", rows) + "\n";
    return new Upload("省厅.csv", text.getBytes(UTF_8));
  }

  private List<RegisterLine> victims() {
    Map<String, List<RegisterLine>> byUnit =
        stored.read(() -> register.list(List.of(ChannelKind.ACCOUNT))).stream()
            .filter(line -> line.state().isMonitored() && line.code() != null)
            .collect(groupingBy(line -> line.unit().value()));
    RegisterLine asked = byUnit.get(CLERKS_UNIT).get(0);
    List<RegisterLine> victims = new ArrayList<>(List.of(asked));
    byUnit.values().stream()
        .filter(lines -> lines.size() == 1 && !lines.contains(asked))
        .limit(5)
        .forEach(victims::addAll);
    return victims;
  }

  @Test
  void planted_differences_are_found_settled_each_way_and_closed_by_the_next_snapshot() {
    signedIn.as("shenhe");
    List<RegisterLine> victims = victims();
    assertThat(victims).hasSize(6);
    long without =
        stored.read(() -> register.list(List.of(ChannelKind.ACCOUNT))).stream()
            .filter(line -> line.state().isMonitored() && line.code() == null)
            .count();
    List<String> rows = rows();
    replace(rows, victims.get(0), "%s,%s,%s,注销");
    replace(rows, victims.get(1), "%s,%s改称,%s,正常");
    replace(rows, victims.get(2), "%s,%s,%s,删除");
    remove(rows, victims.get(3));
    String type = Map.of("WX", "微信", "XL", "微博").get(victims.get(4).platform());
    replace(rows, victims.get(4), ",%2$s新号,%3$s,正常," + type);
    rows.add(UNKNOWN + ",合成对账账号,530621M008,正常");
    rows.add("5106" + UNKNOWN.substring(4) + ",外地账号,,正常");
    LocalDate today = clock.today();

    long first = importSnapshot.importFile(Source.PROVINCIAL, today.minusDays(2), file(rows));

    Map<DifferenceKind, Long> counts = counts(first);
    assertThat(counts)
        .containsEntry(DifferenceKind.WRONG_STATE, 1L)
        .containsEntry(DifferenceKind.WRONGLY_REPORTED, 1L)
        .containsEntry(DifferenceKind.UNREPORTED, 1L)
        .containsEntry(DifferenceKind.WRONG_INFORMATION, 2L)
        .containsEntry(DifferenceKind.UNFILED, 1L + without);
    assertThat(stored.read(() -> snapshots.get(first)).getRowsRefused()).isEqualTo(1);
    assertThatExceptionOfType(SnapshotKnown.class)
        .isThrownBy(() -> importSnapshot.importFile(Source.PROVINCIAL, today, file(rows)));

    settle(first, victims, today);

    List<String> agreed = rows();
    agreed.removeIf(row -> row.startsWith(String.valueOf(victims.get(3).code())));
    long second = importSnapshot.importFile(Source.PROVINCIAL, today, file(agreed));
    assertThat(counts(second)).isEqualTo(Map.of(DifferenceKind.UNFILED, 1L + without));
    assertThat(state(first, DifferenceKind.UNFILED, victims.get(3)))
        .isEqualTo(DifferenceState.EXPLAINED);
    assertThat(state(first, DifferenceKind.WRONGLY_REPORTED, victims.get(2)))
        .isEqualTo(DifferenceState.AGREED);
  }

  private void settle(long snapshot, List<RegisterLine> victims, LocalDate today) {
    Difference found = find(snapshot, DifferenceKind.UNREPORTED, null);
    correct.correct(found.getId(), found.getVersion(), new Correction(today, null, null, null, ""));
    assertThat(stored.read(() -> channels.find(new IdentificationCode(UNKNOWN)))).isPresent();

    Difference name = find(snapshot, DifferenceKind.WRONG_INFORMATION, victims.get(1));
    Correction rename = new Correction(today, NameChange.RENAMED, null, null, "");
    correct.correct(name.getId(), name.getVersion(), rename);
    assertThat(stored.read(() -> channels.get(victims.get(1).id()).getName())).endsWith("改称");
    assertThatExceptionOfType(DifferenceSettled.class)
        .isThrownBy(
            () -> {
              Difference now = stored.read(() -> differences.get(name.getId()));
              correct.correct(now.getId(), now.getVersion(), rename);
            });

    Difference unfiled = find(snapshot, DifferenceKind.UNFILED, victims.get(3));
    explain.explain(unfiled.getId(), unfiled.getVersion(), "省厅系统导出遗漏，已核实。");

    Difference near = find(snapshot, DifferenceKind.WRONG_INFORMATION, victims.get(4));
    assertThat(near.getState()).isEqualTo(DifferenceState.PROPOSED);
    decide.decide(near.getId(), near.getVersion(), true, "");

    Difference state = find(snapshot, DifferenceKind.WRONG_STATE, victims.get(0));
    ask.ask(state.getId(), state.getVersion(), today.plusDays(5), "请在省厅系统更正状态。");
    signedIn.as("jb530602m901");
    assertThatExceptionOfType(NotYourUnit.class)
        .isThrownBy(() -> report.report(state.getId(), 1, "不是我们的"));
    signedIn.as("jb530623m005");
    assertThat(rowsSeen()).extracting(DifferenceRow::id).containsExactly(state.getId());
    report.report(state.getId(), versionOf(state), "已更正。");
    signedIn.as("shenhe");
    accept.accept(state.getId(), versionOf(state), "电话核实。");
  }

  private long versionOf(Difference difference) {
    return stored.read(() -> differences.get(difference.getId()).getVersion());
  }

  private List<DifferenceRow> rowsSeen() {
    return stored.read(() -> differences.rows(DifferenceFilter.ANY, user.get(), 0, 100));
  }

  private static DifferenceFilter of(long snapshot) {
    return new DifferenceFilter(snapshot, null, null, null, null, null, null, false, "");
  }

  /** Also says that the figures by county add up to what the list holds. */
  private Map<DifferenceKind, Long> counts(long snapshot) {
    DifferenceFigures figures =
        DifferenceFigures.of(stored.read(() -> differences.counts(of(snapshot), user.get())));
    long rows = stored.read(() -> differences.count(of(snapshot), user.get()));
    assertThat(figures.total()).isEqualTo(rows);
    assertThat(figures.counties().stream().mapToLong(DifferenceFigures.County::total).sum())
        .isEqualTo(rows);
    Map<DifferenceKind, Long> counts = new EnumMap<>(DifferenceKind.class);
    for (DifferenceKind kind : DifferenceKind.values()) {
      if (figures.ofKind(kind) > 0) {
        counts.put(kind, figures.ofKind(kind));
      }
    }
    return counts;
  }

  private Difference find(long snapshot, DifferenceKind kind, @Nullable RegisterLine channel) {
    return stored.read(
        () ->
            differences.rows(of(snapshot), user.get(), 0, 5000).stream()
                .filter(row -> row.kind() == kind)
                .map(row -> differences.get(row.id()))
                .filter(
                    d -> d.channelId().equals(Optional.ofNullable(channel).map(RegisterLine::id)))
                .findFirst()
                .orElseThrow());
  }

  private DifferenceState state(long snapshot, DifferenceKind kind, RegisterLine channel) {
    return find(snapshot, kind, channel).getState();
  }

  private static void replace(List<String> rows, RegisterLine line, String pattern) {
    remove(rows, line);
    rows.add(pattern.formatted(line.code(), line.name(), line.unit().value()));
  }

  private static void remove(List<String> rows, RegisterLine line) {
    assertThat(rows.removeIf(row -> row.startsWith(line.code() + ","))).isTrue();
  }
}

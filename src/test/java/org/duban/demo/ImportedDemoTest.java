package org.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.document.Upload;
import org.duban.people.Unit;
import org.duban.register.Channel;
import org.duban.register.ChannelDetails;
import org.duban.register.ChannelKind;
import org.duban.register.IdentificationCode;
import org.duban.register.Platform;
import org.duban.register.exchange.ImportKind;
import org.duban.register.exchange.ImportRow;
import org.duban.register.exchange.ImportState;
import org.duban.register.exchange.RegisterOn;
import org.duban.register.exchange.RowOutcome;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of Zhaotong goes out into files and comes in from them. */
class ImportedDemoTest {
  private static final LocalDate SINCE = LocalDate.of(2020, 3, 9);
  private static RegisterOn full;
  private static SyntheticRegister zhaotong;

  @BeforeAll
  static void fill() {
    full = empty("demo-full");
    zhaotong = SyntheticRegister.of(ZhaotongData.shipped());
    full.inTransaction(
        () -> {
          for (DemoUnit unit : zhaotong.units()) {
            full.units().add(new Unit(unit.code(), unit.name(), unit.kind(), unit.parent(), false));
          }
          List<DemoChannel> channels = List.copyOf(zhaotong.channels());
          IntStream.range(0, channels.size())
              .forEach(i -> full.channels().add(channel(channels.get(i), i)));
          return 0;
        });
  }

  @AfterAll
  static void close() {
    full.close();
  }

  private static RegisterOn empty(String name) {
    return new RegisterOn(
        JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", ""));
  }

  /** Some have left the register, and some details would be taken for formulas. */
  private static Channel channel(DemoChannel demo, int number) {
    Channel channel =
        Channel.registered(
            demo.isWebsite() ? ChannelKind.WEBSITE : ChannelKind.ACCOUNT,
            demo.code().isEmpty() ? null : new IdentificationCode(demo.code()),
            demo.isWebsite() ? null : new Platform(demo.platform()),
            demo.name(),
            demo.unit(),
            new ChannelDetails("=HYPERLINK(\"x\")", "", "@" + number, "两行\n简介", "", "", "+86 870"),
            "",
            "合成",
            SINCE,
            false);
    if (number % 50 == 7) {
      channel.closedBefore(SINCE.plusDays(number), "合成");
    }
    return channel;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_was_exported_comes_in_unchanged(boolean csv) {
    long id = full.preview(ImportKind.CHANNELS, full.exportedChannels(csv));

    assertThat(full.rows(id))
        .hasSize(zhaotong.channels().size())
        .extracting(ImportRow::getOutcome)
        .containsOnly(RowOutcome.UNCHANGED);
    full.cancel(id);
    long units = full.preview(ImportKind.UNITS, full.exportedUnits());
    assertThat(full.rows(units))
        .hasSize(zhaotong.units().size())
        .extracting(ImportRow::getOutcome)
        .containsOnly(RowOutcome.UNCHANGED);
    full.cancel(units);
  }

  @Test
  void an_empty_register_is_filled_from_the_files_and_then_exports_the_same() {
    Upload units = full.exportedUnits();
    Upload channels = full.exportedChannels(false);
    try (RegisterOn copy = empty("demo-copy")) {
      long first = copy.preview(ImportKind.UNITS, units);
      assertThat(copy.count(first, RowOutcome.ADDED)).isEqualTo(zhaotong.units().size());
      assertThat(copy.apply(first)).isEqualTo(ImportState.APPLIED);

      long second = copy.preview(ImportKind.CHANNELS, channels);
      assertThat(copy.rows(second))
          .allSatisfy(
              row ->
                  assertThat(row.getOutcome()).as("%s", row.reason()).isEqualTo(RowOutcome.ADDED));
      assertThat(copy.apply(second)).isEqualTo(ImportState.APPLIED);

      long again = copy.preview(ImportKind.CHANNELS, channels);
      assertThat(copy.rows(again))
          .extracting(ImportRow::getOutcome)
          .containsOnly(RowOutcome.UNCHANGED);
      copy.cancel(again);
      assertThat(text(copy.exportedChannels(true))).isEqualTo(text(full.exportedChannels(true)));
    }
  }

  private static List<String> text(Upload csv) {
    // What is read from a cell stands on one line.
    return new String(csv.content(), StandardCharsets.UTF_8)
        .replace("\"两行\n简介\"", "两行 简介")
        .lines()
        .sorted()
        .toList();
  }
}

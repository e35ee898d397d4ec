package org.duban.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.demo.ZhaotongData.FailedAccount;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticRegisterTest {
  private static final Quarter LAST = Quarter.parse("2021Q2");
  private final ZhaotongData data = ZhaotongData.shipped();
  private final SyntheticRegister register = SyntheticRegister.of(data);
  private final PastQuarters past = new PastQuarters(data, register);

  @Test
  void the_last_quarter_prints_33_rows_of_31_accounts_one_of_them_a_weibo() {
    List<FailedAccount> rows = past.failedAccounts(LAST);
    Set<DemoChannel> accounts = rows.stream().map(register::channelOf).collect(Collectors.toSet());
    assertThat(rows).hasSize(33);
    assertThat(accounts).hasSize(31);
    assertThat(accounts.stream().filter(c -> c.platform().equals("XL")))
        .extracting(DemoChannel::code)
        .containsExactly("530623M008XL0001");
  }

  @Test
  void two_names_under_one_code_are_one_account() {
    List<DemoChannel> police =
        register.channels().stream().filter(c -> c.code().equals("530621M014WX0001")).toList();
    assertThat(police).hasSize(1);
    assertThat(police.get(0).name()).isEqualTo("鲁甸警方");
    assertThat(police.get(0).otherNames()).containsExactly("鲁甸县公安局");
  }

  @Test
  void an_account_that_failed_before_codes_were_printed_is_the_one_that_failed_again() {
    FailedAccount earlier =
        data.failedAccounts().stream()
            .filter(r -> r.quarter().toString().equals("2020Q2") && r.name().equals("永善统计"))
            .findFirst()
            .orElseThrow();
    assertThat(register.channelOf(earlier).code()).isEqualTo("530625M021WX0001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020Q2", "2020Q3", "2020Q4", "2021Q1", "2021Q2"})
  void every_quarter_inspects_as_many_accounts_as_its_circular_states(String text) {
    Quarter quarter = Quarter.parse(text);
    Map<String, List<DemoChannel>> byPlatform =
        past.accounts(quarter).stream().collect(groupingBy(DemoChannel::platform));
    for (String platform : List.of("WX", "XL", "TT", "DY", "QT")) {
      assertThat(byPlatform.getOrDefault(platform, List.of()))
          .as("%s %s", quarter, platform)
          .hasSize(Math.max(data.inspected(quarter, platform), 0));
    }
    assertThat(past.accounts(quarter)).doesNotHaveDuplicates();
  }

  @Test
  void every_quarter_inspects_as_many_websites_as_attachment_1_prints() {
    assertThat(past.websites(LAST)).hasSize(16).doesNotHaveDuplicates();
    assertThat(past.websites(Quarter.parse("2020Q2"))).hasSize(17);
    assertThat(past.websitesClosedBefore(LAST)).hasSize(1);
  }

  @Test
  void codes_are_well_formed_unique_and_of_their_units() {
    List<DemoChannel> coded =
        register.channels().stream().filter(c -> !c.code().isEmpty()).toList();
    assertThat(coded).extracting(DemoChannel::code).doesNotHaveDuplicates();
    assertThat(coded)
        .allSatisfy(
            c -> {
              if (c.isWebsite()) {
                assertThat(c.code()).matches("\\d{10}");
              } else {
                assertThat(c.code()).matches("\\d{6}M\\d{3}[A-Z]{2}\\d{4}");
                assertThat(c.code()).startsWith(c.unit().value() + c.platform());
              }
            });
  }

  @Test
  void every_unit_is_known_and_stands_after_the_one_above_it() {
    Set<UnitCode> seen = new HashSet<>();
    for (DemoUnit unit : register.units()) {
      if (unit.parent() != null) {
        assertThat(seen).contains(unit.parent());
      }
      assertThat(seen.add(unit.code())).isTrue();
    }
    assertThat(register.channels()).allSatisfy(c -> assertThat(seen).contains(c.unit()));
  }

  @Test
  void what_was_made_up_says_so_and_what_was_printed_does_not() {
    assertThat(register.channels())
        .allSatisfy(c -> assertThat(c.name().contains("合成")).isEqualTo(c.synthetic()));
    assertThat(register.units())
        .allSatisfy(u -> assertThat(u.name().contains("合成")).isEqualTo(u.synthetic()));
  }

  @Test
  void a_unit_has_one_account_on_a_platform_unless_two_were_printed() {
    Map<String, List<DemoChannel>> byUnit =
        register.channels().stream()
            .filter(c -> c.synthetic() && !c.isWebsite())
            .collect(groupingBy(c -> c.unit() + c.platform()));
    assertThat(byUnit.values()).allSatisfy(list -> assertThat(list).hasSize(1));
  }

  @Test
  void the_same_rows_give_the_same_register() {
    SyntheticRegister again = SyntheticRegister.of(ZhaotongData.shipped());
    assertThat(again.channels()).containsExactlyElementsOf(register.channels());
    assertThat(again.units()).containsExactlyElementsOf(register.units());
  }
}

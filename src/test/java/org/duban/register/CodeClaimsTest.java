package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.BUREAU;
import static org.duban.register.RegisterFixtures.WECHAT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class CodeClaimsTest {
  private static final Instant NOW = Instant.parse("2021-08-10T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2021, 8, 10);
  private static final UserId CLERK = new UserId("clerk");
  private static final IdentificationCode CODE = new IdentificationCode("530621M008WX0009");

  private final FilingsInMemory filings = new FilingsInMemory();
  private final CodeClaims claims = new CodeClaims(filings, RegisterFixtures.units());
  private final Filing first = opening("BA-2021-0001", "合成发布");
  private final Filing second = opening("BA-2021-0002", "合成公告");

  private Filing opening(String number, String name) {
    Filing filing =
        Filing.toOpen(new CaseKey(number), BUREAU, ChannelKind.ACCOUNT, WECHAT, name, CLERK, NOW);
    filing.write(
        new FilingForm(WECHAT, CODE, name, ChannelDetails.NONE, DAY, DAY, null, "新开设", ""), CLERK);
    filings.add(filing);
    return filing;
  }

  @Test
  void of_two_openings_only_one_may_claim_a_code() {
    assertThatNoException().isThrownBy(() -> claims.check(first, CODE));
    first.submit("");

    assertThatThrownBy(() -> claims.check(second, CODE))
        .isInstanceOfSatisfying(
            CodeClaimed.class,
            refusal ->
                assertThat(refusal.facts())
                    .isEqualTo(List.of(CODE, "合成发布", "合成县公安局", "BA-2021-0001")));
    assertThatNoException().isThrownBy(() -> claims.check(first, CODE));
  }

  @Test
  void a_claim_ends_with_a_return_and_with_a_refusal() {
    first.submit("");
    first.giveBack("请核对。");
    assertThatNoException().isThrownBy(() -> claims.check(second, CODE));

    second.submit("");
    second.approve(new UserId("leader"), "");
    assertThatThrownBy(() -> claims.check(first, CODE)).isInstanceOf(CodeClaimed.class);
    second.refuse("不符合开设条件。");
    assertThatNoException().isThrownBy(() -> claims.check(first, CODE));
  }

  @Test
  void the_city_gives_the_code_that_is_claimed_until_it_is_entered() {
    IdentificationCode given = new IdentificationCode("530621M008WX0010");
    first.submit("");
    first.approve(new UserId("leader"), "");
    first.reviewByCity(new UserId("city"), given, "");

    assertThatNoException().isThrownBy(() -> claims.check(second, CODE));
    assertThatThrownBy(() -> claims.check(second, given)).isInstanceOf(CodeClaimed.class);
    first.entered(7, NOW);
    assertThatNoException().isThrownBy(() -> claims.check(second, given));
  }
}

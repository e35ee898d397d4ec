package org.duban.register.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.Test;

class OfficeTreeTest {
  private static Unit unit(String code, UnitKind kind) {
    UnitCode above = kind == UnitKind.CITY ? null : new UnitCode("990100");
    return new Unit(new UnitCode(code), "合成" + code, kind, above, true);
  }

  @Test
  void the_offices_city_is_the_one_that_most_units_belong_to() {
    var tree =
        new OfficeTree(
            List.of(
                unit("980100", UnitKind.CITY),
                unit("990100", UnitKind.CITY),
                unit("990121", UnitKind.COUNTY)));

    assertThatCode(() -> tree.checkOwn(new UnitCode("990122M001"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> tree.checkOwn(new UnitCode("980121M001")))
        .isInstanceOf(UnitOfOtherCity.class);
  }

  @Test
  void an_empty_register_takes_the_first_city() {
    var tree = new OfficeTree(List.of());

    assertThatCode(() -> tree.checkOwn(new UnitCode("990100"))).doesNotThrowAnyException();
  }
}

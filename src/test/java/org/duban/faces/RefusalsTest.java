package org.duban.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duban.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

  private static final class NotAllowed extends DomainException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void a_refusal_is_found_however_deep_it_is_wrapped() {
    Exception wrapped =
        new FacesException(new EJBException(new IllegalStateException(new NotAllowed())));

    assertThat(Refusals.sentence(wrapped)).contains(Texts.of("error.NotAllowed"));
  }

  @Test
  void two_people_on_one_case_are_told_that_the_page_is_stale() {
    Exception wrapped = new EJBException(new IllegalStateException(new OptimisticLockException()));

    assertThat(Refusals.sentence(wrapped)).contains(Texts.of("error.StalePage"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00"})
  void whoever_waited_in_vain_for_somebody_else_is_told_that_the_page_is_stale(String state) {
    Exception wrapped = new EJBException(new IllegalStateException(new SQLException("x", state)));

    assertThat(Refusals.sentence(wrapped)).contains(Texts.of("error.StalePage"));
    assertThat(Refusals.sentence(new EJBException(new PessimisticLockException())))
        .contains(Texts.of("error.StalePage"));
    assertThat(Refusals.sentence(new EJBException(new LockTimeoutException())))
        .contains(Texts.of("error.StalePage"));
  }

  @Test
  void another_failure_of_the_database_is_a_defect() {
    assertThat(Refusals.sentence(new EJBException(new IllegalStateException(new SQLException()))))
        .isEmpty();
  }

  @Test
  void a_role_that_is_not_held_is_a_refusal() {
    assertThat(Refusals.sentence(new FacesException(new EJBAccessException("reviewer"))))
        .contains(Texts.of("error.NotAllowed"));
  }

  @Test
  void anything_else_is_a_defect() {
    assertThat(Refusals.sentence(new FacesException(new NullPointerException()))).isEmpty();
  }

  @Test
  void causes_that_run_in_a_circle_end() {
    var outer = new IllegalStateException();
    outer.initCause(new IllegalArgumentException(outer));

    assertThat(Refusals.sentence(outer)).isEmpty();
  }

  @Test
  void an_ended_session_is_told_apart() {
    assertThat(Refusals.isExpired(new FacesException(new ViewExpiredException()))).isTrue();
    assertThat(Refusals.isExpired(new FacesException())).isFalse();
  }

  @Test
  void a_defect_has_one_short_number_a_request() {
    Map<String, Object> request = new HashMap<>();

    String number = Defects.number(request, new IllegalStateException("sample"));

    assertThat(number).matches("[0-9A-Z]{5}");
    assertThat(Defects.number(request, null)).isEqualTo(number);
  }
}

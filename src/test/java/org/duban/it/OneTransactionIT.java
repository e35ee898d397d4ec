package org.duban.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.duban.people.Users;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {
  @Inject Users users;
  @Inject SignedIn signedIn;

  @Test
  void injection_works() {
    assertThat(users.list()).isNotNull();
  }
}

package org.duban.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may sign in, and that a guess takes as long for a name that exists as for any other. */
class DatabaseIdentityStoreTest {
  private final FewPeople people = new FewPeople();
  private final Counting passwords = new Counting();
  private final DatabaseIdentityStore store = new DatabaseIdentityStore();

  @BeforeEach
  void two_people() {
    people.with("shenhe", FewPeople.CITY, Role.REVIEWER);
    people.with("gone", FewPeople.CITY, Role.REVIEWER).deactivate();
    store.users = people;
    store.passwords = passwords;
  }

  private Status signIn(String name, String password) {
    return store.validate(new UsernamePasswordCredential(name, password)).getStatus();
  }

  @Test
  void the_right_password_opens_the_door() {
    assertThat(signIn("shenhe", "right")).isEqualTo(Status.VALID);
    assertThat(signIn("shenhe", "wrong")).isEqualTo(Status.INVALID);
    assertThat(signIn("gone", "right")).isEqualTo(Status.INVALID);
  }

  @Test
  void every_guess_hashes_once_whether_the_name_exists_or_not() {
    for (String name : List.of("shenhe", "nobody", "gone", "no name at all!")) {
      passwords.hashed.clear();
      assertThat(signIn(name, "wrong")).isEqualTo(Status.INVALID);
      assertThat(passwords.hashed).as(name).containsExactly("wrong");
    }
  }

  private static final class Counting extends Passwords {
    private final List<String> hashed = new ArrayList<>();

    @Override
    boolean matches(char[] password, User user) {
      hashed.add(new String(password));
      return new String(password).equals("right");
    }

    @Override
    void matchNobody(char[] password) {
      hashed.add(new String(password));
    }
  }
}

package org.duban.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.shared.UserId;

/** Signs people in against the table of users; role codes become the container's groups. */
@ApplicationScoped
public class DatabaseIdentityStore implements IdentityStore {
  @Inject Users users;
  @Inject Passwords passwords;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential given)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    char[] password = given.getPassword().getValue();
    Optional<User> known = find(given.getCaller()).filter(User::isActive);
    if (known.isEmpty()) {
      passwords.matchNobody(password);
    }
    return known
        .filter(user -> passwords.matches(password, user))
        .map(
            user ->
                new CredentialValidationResult(
                    user.getId(),
                    user.roles().stream().map(Role::code).collect(Collectors.toSet())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private Optional<User> find(String name) {
    try {
      return users.find(new UserId(name));
    } catch (IllegalArgumentException notEvenAName) {
      return Optional.empty();
    }
  }
}

package org.duban.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;

/**
 * Hashes and checks passwords with the platform's PBKDF2 (HMAC-SHA512, 210,000 rounds, 32 bytes of
 * salt), the figures of the OWASP password storage sheet.
 */
@ApplicationScoped
public class Passwords {
  @Inject private Pbkdf2PasswordHash hash;
  private String hashOfNobody = "";

  @PostConstruct
  void configure() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    hashOfNobody = hash.generate(UUID.randomUUID().toString().toCharArray());
  }

  /** A salted hash with its parameters; different each time. */
  public String hash(char[] password) {
    return hash.generate(password);
  }

  /** Takes the time of a check: who guesses names must not learn by the clock which exist. */
  void matchNobody(char[] password) {
    hash.verify(password, hashOfNobody);
  }

  boolean matches(char[] password, User user) {
    return hash.verify(password, user.passwordHash());
  }
}

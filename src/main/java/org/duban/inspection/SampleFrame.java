package org.duban.inspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What a sample is drawn from: the running accounts of one platform, each once, in the order of
 * their codes (Z01, B14).
 *
 * @param platform platform letters, or {@link #NO_PLATFORM}
 * @param members identification code, or {@code id-} and the channel's number where there is none
 */
public record SampleFrame(String platform, List<String> members) {
  /** Stands for accounts whose platform is not on record; printed as 其他. */
  public static final String NO_PLATFORM = "00";

  /**
   * Name of the algorithm, kept with every draw: members are ranked by the SHA-256 of {@code
   * seed|member} in hexadecimal and the first n are drawn. Anyone can repeat it with common tools,
   * and the order in which the register lists its rows plays no part.
   */
  public static final String ALGORITHM = "SHA256-RANK-1";

  public SampleFrame {
    members = members.stream().sorted().toList();
    if (new HashSet<>(members).size() != members.size()) {
      throw new IllegalArgumentException("an account stands twice in the frame of " + platform);
    }
  }

  /** SHA-256 of the ordered members, one a line, in hexadecimal. */
  public String hash() {
    return sha256(String.join("\n", members));
  }

  /**
   * Draws a sample.
   *
   * @param size how many; all of them when the frame is smaller
   * @param mustInclude members that are drawn in any case, and count in the size (B11); those not
   *     in the frame are passed over
   * @return drawn members: those that must be in it first, each group by rank
   */
  public List<String> draw(String seed, int size, Set<String> mustInclude) {
    return members.stream()
        .sorted(
            Comparator.comparing((String member) -> !mustInclude.contains(member))
                .thenComparing(member -> rank(seed, member)))
        .limit(size)
        .toList();
  }

  /**
   * Who is drawn in any case when not all of them fit: those targeted come before those that failed
   * before, each by rank.
   */
  Set<String> mustInclude(String seed, int size, Set<String> targeted, Set<String> failedBefore) {
    Set<String> must = new HashSet<>(draw(seed, Math.min(size, targeted.size()), targeted));
    failedBefore.stream()
        .filter(member -> !targeted.contains(member))
        .sorted(Comparator.comparing(member -> rank(seed, member)))
        .limit(Math.max(0, size - must.size()))
        .forEach(must::add);
    return must;
  }

  static String rank(String seed, String member) {
    return sha256(seed + "|" + member);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.duban.register;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.shared.UnitCode;

/**
 * Identification code of a channel: a website's 政府网站标识码 (six digits of the division and a
 * four-digit serial, or {@code bm} and eight digits for departments of the State Council's
 * systems), or an account's 新媒体标识码 (unit code, two letters of the platform, four-digit running
 * number). Source: domain/register.md, identifier codes.
 *
 * @param value one of the three forms; never anything else
 */
public record IdentificationCode(String value)
    implements Comparable<IdentificationCode>, Serializable {
  private static final Pattern WEBSITE = Pattern.compile("\\d{10}|bm\\d{8}");
  private static final Pattern ACCOUNT = Pattern.compile("\\d{6}M\\d{3}[A-Z]{2}\\d{4}");

  public IdentificationCode {
    Objects.requireNonNull(value, "value");
    if (!WEBSITE.matcher(value).matches() && !ACCOUNT.matcher(value).matches()) {
      throw new IllegalArgumentException("identification code " + value);
    }
  }

  /**
   * Reads what a person typed: blanks around it, small letters, full-width digits and letters and
   * invisible characters do no harm.
   *
   * @throws MalformedCode when it has none of the three forms
   */
  public static IdentificationCode typed(String text) {
    String stripped =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\p{Cf}\\p{Cntrl}]", "")
            .strip();
    String upper = stripped.toUpperCase(Locale.ROOT);
    String form = upper.startsWith("BM") ? upper.toLowerCase(Locale.ROOT) : upper;
    if (!WEBSITE.matcher(form).matches() && !ACCOUNT.matcher(form).matches()) {
      throw new MalformedCode(stripped);
    }
    return new IdentificationCode(form);
  }

  public ChannelKind kind() {
    return ACCOUNT.matcher(value).matches() ? ChannelKind.ACCOUNT : ChannelKind.WEBSITE;
  }

  /** The six digits of the division; empty for a {@code bm} code, which names no division. */
  public Optional<String> division() {
    return value.startsWith("bm") ? Optional.empty() : Optional.of(value.substring(0, 6));
  }

  /** The code of the unit that owns the account; empty for a website. */
  public Optional<UnitCode> unitCode() {
    return kind() == ChannelKind.ACCOUNT
        ? Optional.of(new UnitCode(value.substring(0, 10)))
        : Optional.empty();
  }

  /** The platform of the account; empty for a website. */
  public Optional<Platform> platform() {
    return kind() == ChannelKind.ACCOUNT
        ? Optional.of(new Platform(value.substring(10, 12)))
        : Optional.empty();
  }

  @Override
  public int compareTo(IdentificationCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

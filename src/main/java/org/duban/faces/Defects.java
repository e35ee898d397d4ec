package org.duban.faces;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives a defect a short number that its page shows and its line in the log carries. */
public final class Defects {
  static final String NUMBER = "org.duban.faces.defect";
  private static final Logger LOG = Logger.getLogger(Defects.class.getName());
  private static final int NUMBERS = 36 * 36 * 36 * 36 * 36;

  private Defects() {}

  /** The number of the request's defect; a first call makes and logs it. */
  static String number(FacesContext context, @Nullable Throwable thrown) {
    return number(context.getExternalContext().getRequestMap(), thrown);
  }

  static String number(Map<String, Object> request, @Nullable Throwable thrown) {
    return (String) request.computeIfAbsent(NUMBER, key -> log(thrown));
  }

  /**
   * Logs a defect that spoils a part of the work and not the page.
   *
   * @return its number
   */
  public static String log(@Nullable Throwable thrown) {
    int random = ThreadLocalRandom.current().nextInt(NUMBERS);
    String digits = Integer.toString(random, Character.MAX_RADIX);
    String number = ("00000" + digits).substring(digits.length()).toUpperCase(Locale.ROOT);
    LOG.log(Level.SEVERE, "defect " + number, thrown);
    return number;
  }
}

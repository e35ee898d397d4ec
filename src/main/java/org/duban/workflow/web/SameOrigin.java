package org.duban.workflow.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was made by a page of our own. Browsers say so by headers that no page can
 * write; a request without any of them is not answered.
 */
final class SameOrigin {
  private SameOrigin() {}

  /**
   * @param site header Sec-Fetch-Site; browsers send it over TLS and to the machine itself
   * @param origin header Origin
   * @param host header Host
   */
  static boolean holds(@Nullable String site, @Nullable String origin, @Nullable String host) {
    if (site != null) {
      return site.equals("same-origin");
    }
    if (origin == null || host == null) {
      return false;
    }
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}

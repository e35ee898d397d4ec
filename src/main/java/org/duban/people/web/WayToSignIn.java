package org.duban.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of the sign-in page that leads back to what was asked for, and the way there. */
final class WayToSignIn {
  private WayToSignIn() {}

  /**
   * @param why parameter that makes the page say why somebody who was signed in is not any more,
   *     empty when nobody was
   */
  static String of(HttpServletRequest request, String why) {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    String to = URLEncoder.encode(asked, StandardCharsets.UTF_8);
    String reason = why.isEmpty() ? "" : why + "=true&";
    return request.getContextPath() + "/sign-in.xhtml?" + reason + "to=" + to;
  }

  /** A button that works by Ajax cannot show another page; it has to be told to go there. */
  static boolean isByAjax(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  /** Tells a button that works by Ajax to go to the address. */
  static void tellButton(HttpServletResponse response, String address) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
        .append(address.replace("&", "&amp;"))
        .append("\"/></partial-response>");
  }
}

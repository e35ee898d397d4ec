package org.duban.worklist.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.worklist.RowCount;
import org.duban.worklist.TaskLists;

/**
 * Says in one line how many tasks have come since a list was opened; nothing when none have. The
 * page asks now and then and shows the line as it is.
 */
@WebServlet("/worklist/arrivals")
public class ArrivalsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient TaskLists lists;
  @Inject private transient CurrentUser currentUser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    String since = request.getParameter("since");
    if (since != null && since.matches("\\d{1,15}")) {
      RowCount come =
          lists.arrivedSince(Instant.ofEpochMilli(Long.parseLong(since)), currentUser.actor());
      if (come.number() > 0) {
        response.getWriter().print(Texts.of("worklist_my_work.label.arrived", come.getWord()));
      }
    }
  }
}

package org.duban.worklist.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.duban.shared.DomainException;
import org.duban.workflow.course.CaseCourses;
import org.duban.workflow.course.CaseTrace;

/**
 * {@code /worklist/diagram}: the diagram of a case's own version, for whoever may look at the case;
 * 404 for everybody else and for cases that no process drove.
 */
@WebServlet(urlPatterns = "/worklist/diagram")
public class DiagramServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CaseCourses courses;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<CaseTrace> trace = find(request);
    if (trace.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "private, no-store");
    response.getWriter().write(trace.get().diagram());
  }

  private Optional<CaseTrace> find(HttpServletRequest request) {
    try {
      return courses
          .of(CoursePage.ref(request.getParameter("process"), request.getParameter("case")))
          .trace();
    } catch (DomainException notShown) {
      return Optional.empty();
    }
  }
}

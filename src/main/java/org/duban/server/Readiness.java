package org.duban.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whether the server has started completely; {@code GET /ready} answers 200 or 503. */
@ApplicationScoped
public class Readiness {
  private volatile boolean ready;

  void ready() {
    ready = true;
  }

  public boolean isReady() {
    return ready;
  }

  /** The address that whoever started the server asks. */
  @WebServlet(urlPatterns = "/ready")
  public static class ReadyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setStatus(readiness.isReady() ? 200 : 503);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().print(readiness.isReady() ? "ready" : "starting");
    }
  }
}

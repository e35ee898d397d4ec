package org.duban.workflow.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.duban.faces.Dates;
import org.duban.faces.Refusals;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.workflow.handling.Drafts;
import org.duban.workflow.handling.DropFormDraft;
import org.duban.workflow.handling.FormDraft;
import org.duban.workflow.handling.FormKey;
import org.duban.workflow.handling.KeepFormDraft;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a person types, while they type: {@code /drafts?form=…&person=…}. The page says for
 * whom it was opened, since in another window somebody else may have signed in meanwhile: what one
 * has typed is never kept under another's name.
 *
 * <p>Answers are JSON with the sentence to show; a refusal is 409 with its sentence.
 */
@WebServlet("/drafts")
public class DraftsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  // Somewhat above the use case's limit, which has the sentence for it.
  private static final int MOST_READ = 200_100;
  private static final int PIECE = 8192;

  @Inject private transient CurrentUser currentUser;
  @Inject private transient Drafts drafts;
  @Inject private transient KeepFormDraft keepDraft;
  @Inject private transient DropFormDraft dropDraft;
  @Inject private transient Dates dates;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!isAllowed(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Optional<FormKey> form = form(request);
    if (form.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      answer(request, response, form.get());
    } catch (RuntimeException thrown) {
      String sentence = Refusals.sentence(thrown).orElseThrow(() -> thrown);
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      write(response, Json.createObjectBuilder().add("refused", sentence));
    }
  }

  private boolean isAllowed(HttpServletRequest request) {
    return currentUser.isSignedIn()
        && currentUser.id().value().equals(request.getParameter("person"))
        && (request.getMethod().equals("GET")
            || SameOrigin.holds(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host")));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FormKey form)
      throws IOException {
    switch (request.getMethod()) {
      case "GET" -> write(response, show(form));
      case "POST" -> {
        String content = read(request.getReader());
        KeepFormDraft.Saved saved = keepDraft.keep(form, content, known(request));
        write(response, told(saved));
      }
      case "DELETE" -> {
        dropDraft.drop(form);
        write(response, Json.createObjectBuilder().add("edition", 0));
      }
      default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private JsonObjectBuilder show(FormKey form) {
    Optional<FormDraft> found = drafts.find(new FormDraft.Key(currentUser.id(), form));
    JsonObjectBuilder answer = Json.createObjectBuilder();
    if (found.isEmpty()) {
      return answer.add("edition", 0);
    }
    FormDraft draft = found.get();
    String at = dates.moment(draft.getSavedAt());
    return answer
        .add("edition", draft.getEdition())
        .add("content", draft.getContent())
        .add("words", Texts.of("general.message.draft_restored", at))
        .add("kept", Texts.of("general.message.draft_kept", at));
  }

  private JsonObjectBuilder told(KeepFormDraft.Saved saved) {
    String key =
        saved.overOther() ? "general.message.draft_kept_over" : "general.message.draft_kept";
    return Json.createObjectBuilder()
        .add("edition", saved.edition())
        .add("words", Texts.of(key, dates.hour(saved.at())));
  }

  private static void write(HttpServletResponse response, JsonObjectBuilder answer)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().print(answer.build());
  }

  private static Optional<FormKey> form(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("form")).flatMap(DraftsServlet::key);
  }

  private static Optional<FormKey> key(String text) {
    try {
      return Optional.of(new FormKey(text));
    } catch (IllegalArgumentException editedByHand) {
      return Optional.empty();
    }
  }

  private static int known(HttpServletRequest request) {
    @Nullable String edition = request.getParameter("edition");
    return edition != null && edition.matches("\\d{1,9}") ? Integer.parseInt(edition) : 0;
  }

  /** What was sent, but no more than is needed to know that it is too long. */
  private static String read(Reader body) throws IOException {
    var text = new StringBuilder();
    char[] piece = new char[PIECE];
    int read = body.read(piece);
    while (read >= 0 && text.length() <= MOST_READ) {
      text.append(piece, 0, read);
      read = body.read(piece);
    }
    return text.toString();
  }
}

package org.duban.register.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.register.exchange.ExportContacts;
import org.duban.register.exchange.ExportUnits;
import org.duban.register.exchange.ImportFiles;
import org.duban.register.exchange.ImportKind;
import org.duban.register.exchange.Imports;
import org.duban.register.exchange.NoSuchImport;
import org.duban.register.exchange.TableWriter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /import-files/CHANNELS}: the template of a kind of table; {@code /import-files/17}: the
 * refused rows of an import; {@code /import-files/all-UNITS}: all units as a table, {@code
 * /import-files/all-CONTACTS} their contacts. What is not there and what the person may not have is
 * the same 404.
 */
@WebServlet(urlPatterns = "/import-files/*")
public class ImportFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient ImportFiles files;
  @Inject private transient ExportUnits exportUnits;
  @Inject private transient ExportContacts exportContacts;
  @Inject private transient Imports imports;
  @Inject private transient CurrentUser currentUser;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    boolean allowed =
        currentUser.isSignedIn()
            && (currentUser.has(Role.REVIEWER) || currentUser.has(Role.ADMINISTRATOR));
    if (!allowed || !asked.matches("(all-)?(UNITS|CONTACTS)|CHANNELS|[0-9]{1,15}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (asked.startsWith("all-")) {
      all(ImportKind.valueOf(asked.substring("all-".length())), response);
      return;
    }
    try {
      boolean template = !asked.matches("[0-9]+");
      Long id = template ? null : Long.valueOf(asked);
      ImportKind kind = id == null ? ImportKind.valueOf(asked) : imports.get(id).getKind();
      send(kind, id, response);
    } catch (NoSuchImport none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(ImportKind kind, @Nullable Long id, HttpServletResponse response)
      throws IOException {
    String key = id == null ? "register_import.text.template" : "register_import.text.refused";
    var file = new ByteArrayOutputStream();
    files.write(kind, id, ImportWords::of, file);
    head(response, key, kind);
    file.writeTo(response.getOutputStream());
  }

  private void all(ImportKind kind, HttpServletResponse response) throws IOException {
    head(response, "register_import.text.all", kind);
    try (TableWriter writer =
        TableWriter.xlsx(response.getOutputStream(), Texts.of("ImportKind." + kind))) {
      if (kind == ImportKind.UNITS) {
        exportUnits.export(writer);
      } else {
        exportContacts.export(writer);
      }
    }
  }

  private static void head(HttpServletResponse response, String key, ImportKind kind) {
    response.setContentType(XLSX);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", attachment(Texts.of(key, kind) + ".xlsx"));
  }

  /** RFC 6266 with the name of RFC 8187, so that Chinese names survive in every browser. */
  static String attachment(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}

package org.duban.it;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser without a browser: a session of their own, pages, and buttons to press. */
final class Window {
  private static final Pattern FORM =
      Pattern.compile("<form id=\"form\".*?action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(input|textarea)\\b([^>]*)>([^<]*)", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI address;

  private Window(URI address) {
    this.address = address;
  }

  /** A window in which a person of the demo is signed in, on the server that runs the test. */
  static Window of(HttpServletRequest test, String person) {
    String root = "http://127.0.0.1:" + test.getLocalPort() + test.getContextPath() + "/";
    return of(URI.create(root), person);
  }

  private static Window of(URI address, String person) {
    Window window = new Window(address);
    Form page = window.open("sign-in.xhtml");
    page.type("form:name", person).type("form:password", "duban-2021").press("form:signIn");
    return window;
  }

  /** A page's form, filled in as it came. */
  Form open(String path) {
    return new Form(this, page(path));
  }

  /** A page as it came, after redirects. */
  String page(String path) {
    return send(HttpRequest.newBuilder(address.resolve(path)).GET());
  }

  private String send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a form holds, and where it goes. */
  static final class Form {
    private final Window window;
    private final String page;
    private final URI action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** The form of a page that came back. */
    Form(Window window, String page) {
      this.window = window;
      this.page = page;
      Matcher form = FORM.matcher(page);
      if (!form.find()) {
        throw new IllegalStateException("no form: " + page);
      }
      this.action = window.address.resolve(plain(form.group(1)));
      FIELD.matcher(form.group()).results().forEach(f -> read(f.group(1), f.group(2), f.group(3)));
    }

    private void read(String tag, String inside, String text) {
      Map<String, String> attributes =
          ATTRIBUTE
              .matcher(inside)
              .results()
              .collect(Collectors.toMap(a -> a.group(1), a -> a.group(2), (a, b) -> a));
      String type = attributes.getOrDefault("type", "text");
      boolean chosen = !type.matches("radio|checkbox") || attributes.containsKey("checked");
      if (attributes.containsKey("name") && chosen && !type.matches("file|submit|button")) {
        String value = tag.equals("input") ? attributes.getOrDefault("value", "") : text;
        fields.put(attributes.get("name"), plain(value));
      }
    }

    /** The first name of the page that fits. */
    String named(String pattern) {
      Matcher name = Pattern.compile("name=\"(" + pattern + ")\"").matcher(page);
      if (!name.find()) {
        throw new IllegalStateException("no " + pattern + ": " + page);
      }
      return name.group(1);
    }

    Form type(String name, String value) {
      fields.put(name, value);
      return this;
    }

    /** The page that comes back, after redirects. */
    String press(String button) {
      Map<String, String> sent = new LinkedHashMap<>(fields);
      sent.put(button, "");
      String body =
          sent.entrySet().stream()
              .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
              .collect(Collectors.joining("&"));
      return window.send(
          HttpRequest.newBuilder(action)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String html) {
      return html.replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replace("&#39;", "'")
          .replace("&amp;", "&");
    }
  }
}

package org.duban.it;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build made, with the test classes and an open door for Arquillian's runner. */
public class TheWar {
  private static final String RUNNER = "/ArquillianServletRunnerEE9";
  private static final String OPEN_DOOR = "<url-pattern>/ready</url-pattern>";

  private TheWar() {}

  @Deployment
  public static WebArchive war() {
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("duban.war")));
    String webXml = read(war, "/WEB-INF/web.xml");
    return war.setWebXML(
            new StringAsset(
                webXml.replace(OPEN_DOOR, OPEN_DOOR + "<url-pattern>" + RUNNER + "</url-pattern>")))
        .addPackages(true, Filters.exclude(OneDeployment.class, TheWar.class), "org.duban.it")
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static String read(WebArchive war, String path) {
    ArchivePath found =
        war.getContent(p -> p.get().equals(path)).keySet().stream().findFirst().orElseThrow();
    try (InputStream in = war.get(found).getAsset().openStream()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}

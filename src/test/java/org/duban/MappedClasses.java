package org.duban;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.duban.server.Schema;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/** The product's entities without a container, mapped as the server maps them. */
public final class MappedClasses {
  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  private MappedClasses() {}

  /** A factory of sessions on a migrated database. */
  public static SessionFactory factory(DataSource database) {
    Configuration configuration =
        new Configuration()
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.jdbc.time_zone", "UTC")
            .setProperty("hibernate.jdbc.batch_size", "50");
    configuration.getProperties().put("hibernate.connection.datasource", database);
    all().forEach(configuration::addAnnotatedClass);
    return configuration.buildSessionFactory();
  }

  /** All of them, in no order. */
  public static List<Class<?>> all() {
    Path classes =
        Path.of(Schema.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (Stream<Path> files = Files.walk(classes.resolve("org/duban"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .<Class<?>>map(MappedClasses::load)
          .filter(type -> MAPPED.stream().anyMatch(type::isAnnotationPresent))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, MappedClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}

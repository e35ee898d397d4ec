package org.duban.register.exchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.duban.MappedClasses;
import org.duban.document.Upload;
import org.duban.people.ImportedUnits;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.people.Units;
import org.duban.register.ChannelFilter;
import org.duban.register.Channels;
import org.duban.register.CodeCheck;
import org.duban.register.CodeClaims;
import org.duban.register.Filings;
import org.duban.register.ImportedChannels;
import org.duban.register.Platforms;
import org.duban.server.Schema;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The import and the export on a database, without a container: the same beans, wired by hand. */
public final class RegisterOn implements AutoCloseable {
  private static final UserId REVIEWER = new UserId("shenhe");
  private static final ChannelFilter EVERYTHING =
      new ChannelFilter(null, null, null, null, null, false, "");

  private final SessionFactory sessions;
  private final Deque<Session> open = new ArrayDeque<>();
  private final OfficeClock clock =
      OfficeClock.of(
          Clock.fixed(Instant.parse("2021-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
  private final Units units = bean("org.duban.people.jpa.JpaUnits");
  private final Channels channels = bean("org.duban.register.jpa.JpaChannels");
  private final Imports imports = bean("org.duban.register.jpa.JpaImports");
  private final ImportDesk desk = new HandWiredDesk();

  public RegisterOn(DataSource database) {
    Schema.migrate(database);
    sessions = MappedClasses.factory(database);
  }

  private final class HandWiredDesk extends ImportDesk {
    private final List<ImportRules> all = new ArrayList<>();

    HandWiredDesk() {
      Filings filings = bean("org.duban.register.jpa.JpaFilings");
      Platforms platforms = bean("org.duban.register.jpa.JpaPlatforms");
      var channelRules = new ChannelImportRules();
      channelRules.lookup = bean("org.duban.register.jpa.JpaRegisterLookup");
      channelRules.register =
          new ImportedChannels(channels, units, filings, new CodeClaims(filings, units));
      channelRules.codes = new CodeCheck(channels, units, platforms);
      channelRules.units = units;
      channelRules.platforms = platforms;
      channelRules.clock = RegisterOn.this.clock;
      var unitRules = new UnitImportRules();
      unitRules.units = units;
      unitRules.register = new ImportedUnits(units);
      all.add(channelRules);
      all.add(unitRules);
      reader = new SheetReader();
      imports = RegisterOn.this.imports;
      clock = RegisterOn.this.clock;
      transaction =
          new OwnTransaction() {
            @Override
            public <T> T call(Supplier<T> piece) {
              return inTransaction(piece);
            }
          };
    }

    @Override
    ImportRules rules(ImportKind kind) {
      return all.stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    }
  }

  /** A repository of the product, over the session of the transaction that runs. */
  private <T> T bean(String type) {
    try {
      var constructor = Class.forName(type).getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      for (Field field : bean.getClass().getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          field.setAccessible(true);
          field.set(bean, current());
        } else if (field.getType() == OfficeClock.class) {
          field.setAccessible(true);
          field.set(bean, clock);
        }
      }
      @SuppressWarnings("unchecked")
      T typed = (T) bean;
      return typed;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private EntityManager current() {
    return (EntityManager)
        Proxy.newProxyInstance(
            RegisterOn.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(open.getLast(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** In a transaction of its own, also within another one; when it throws, nothing of it stays. */
  public <T> T inTransaction(Supplier<T> piece) {
    Session session = sessions.openSession();
    open.addLast(session);
    try {
      session.beginTransaction();
      T answer = piece.get();
      session.getTransaction().commit();
      return answer;
    } catch (RuntimeException thrown) {
      session.getTransaction().rollback();
      throw thrown;
    } finally {
      open.removeLast();
      session.close();
    }
  }

  public Units units() {
    return units;
  }

  public Channels channels() {
    return channels;
  }

  Imports imports() {
    return imports;
  }

  /** Makes the preview of a table; number of the import. */
  public long preview(ImportKind kind, Upload upload) {
    long id =
        inTransaction(
            () -> {
              var started = new RegisterImport(kind, upload.name(), "", REVIEWER, clock.instant());
              imports.add(started);
              return started.getId();
            });
    desk.read(id, upload);
    return id;
  }

  /** Enters what was previewed. */
  public ImportState apply(long id) {
    inTransaction(
        () ->
            imports.move(id, ImportState.READY, ImportState.APPLYING, null, null, clock.instant()));
    desk.apply(id, REVIEWER);
    return now(id).getState();
  }

  public void cancel(long id) {
    inTransaction(
        () ->
            imports.move(
                id, ImportState.READY, ImportState.CANCELLED, null, REVIEWER, clock.instant()));
  }

  /** The import as it is stored. */
  public RegisterImport now(long id) {
    return inTransaction(() -> imports.get(id));
  }

  /** All rows of a preview. */
  public List<ImportRow> rows(long id) {
    return inTransaction(() -> imports.rows(id, null, 0, Integer.MAX_VALUE));
  }

  /** How many rows came out so. */
  public long count(long id, RowOutcome outcome) {
    return inTransaction(() -> imports.counts(id)).getOrDefault(outcome, 0L);
  }

  public Upload exportedChannels(boolean csv) {
    return inTransaction(
        () -> {
          var export = new ExportChannels();
          export.source = bean("org.duban.register.jpa.JpaExportSource");
          export.currentUser = new Someone("shenhe", new UnitCode("530600"), Role.REVIEWER);
          var out = new ByteArrayOutputStream();
          try (TableWriter writer = csv ? TableWriter.csv(out) : TableWriter.xlsx(out, "渠道")) {
            export.export(EVERYTHING, writer);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return new Upload("渠道台账", out.toByteArray());
        });
  }

  public Upload exportedUnits() {
    return inTransaction(
        () -> {
          var export = new ExportUnits();
          export.units = units;
          var out = new ByteArrayOutputStream();
          try (TableWriter writer = TableWriter.xlsx(out, "单位")) {
            export.export(writer);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return new Upload("单位台账.xlsx", out.toByteArray());
        });
  }

  @Override
  public void close() {
    sessions.close();
  }
}

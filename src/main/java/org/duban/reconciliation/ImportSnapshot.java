package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.document.FileIntake;
import org.duban.document.FileKind;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.register.Platforms;
import org.duban.register.exchange.Sheet;
import org.duban.register.exchange.SheetReader;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/** The office imports what another system exported, and has it compared with the register. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ImportSnapshot {
  @Inject Snapshots snapshots;
  @Inject CompareSnapshot compare;
  @Inject SheetReader reader;
  @Inject FileIntake files;
  @Inject Units units;
  @Inject Platforms platforms;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param day the day on which the other system was exported
   * @return number of the snapshot
   * @throws SnapshotKnown when the same content was imported from that source before
   * @throws SnapshotOfOtherCity when most rows belong to another city
   * @throws SnapshotOutdated when a later one was compared already
   * @throws NoUsableRow when every row is refused
   */
  public long importFile(@Nullable Source source, @Nullable LocalDate day, Upload upload) {
    if (source == null || source == Source.REALITY) {
      throw new SnapshotSourceMissing();
    }
    LocalDate takenOn = checked(day);
    snapshots.lock(source);
    Sheet sheet = reader.read(upload, SourceColumns.ALL);
    SourceRows rows = new ReadSource(units.list(), new SourceWords(platforms.list())).read(sheet);
    checkOurs(upload, sheet, rows);
    snapshots
        .lastDay(source, rows.kinds())
        .filter(last -> last.isAfter(takenOn))
        .ifPresent(
            last -> {
              throw new SnapshotOutdated(takenOn, last);
            });
    StoredFile file = files.keepOwn(upload.name(), kindOf(upload), upload.content(), user.id());
    snapshots
        .find(source, file.getSha256())
        .ifPresent(
            known -> {
              throw new SnapshotKnown(upload.name(), known.getFileName(), known.getTakenOn());
            });
    var snapshot = new Snapshot(source, takenOn, file, rows, user.id(), clock.instant());
    snapshots.add(snapshot);
    rows.taken().forEach(line -> snapshots.add(new SnapshotRow(snapshot.getId(), line)));
    CompareSnapshot.Outcome outcome = compare.compare(snapshot);
    events.fire(
        new SnapshotImported(
            snapshot.getId(),
            source,
            takenOn.toString(),
            snapshot.getRowsTaken(),
            snapshot.getRowsRefused(),
            outcome.opened(),
            outcome.closed()));
    return snapshot.getId();
  }

  private LocalDate checked(@Nullable LocalDate takenOn) {
    if (takenOn == null) {
      throw new SnapshotDayMissing();
    }
    if (takenOn.isAfter(clock.today())) {
      throw new SnapshotInFuture(takenOn, clock.today());
    }
    return takenOn;
  }

  private void checkOurs(Upload upload, Sheet sheet, SourceRows rows) {
    if (rows.foreign() * 2 > sheet.rows().size()) {
      String city =
          units.list().stream()
              .filter(u -> u.getKind() == UnitKind.CITY)
              .map(Unit::getName)
              .findFirst()
              .orElseThrow();
      throw new SnapshotOfOtherCity(upload.name(), city, rows.foreign(), sheet.rows().size());
    }
    if (rows.taken().isEmpty()) {
      List<RefusedRow> refused = rows.refused();
      RefusedRow first = refused.get(0);
      throw new NoUsableRow(upload.name(), refused.size(), first.line(), first.fault());
    }
  }

  /** The reader has looked at the content: what begins like a packed file is a workbook. */
  private static FileKind kindOf(Upload upload) {
    return upload.content()[0] == 'P' && upload.content()[1] == 'K' ? FileKind.XLSX : FileKind.CSV;
  }
}

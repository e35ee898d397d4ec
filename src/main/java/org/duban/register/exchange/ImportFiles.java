package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duban.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files that belong to imports: the template of a kind of table, and the refused rows of
 * an import, which a unit corrects and hands in again.
 */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class ImportFiles {
  private static final String REASON = "原因";
  private static final int AT_ONCE = 500;

  @Inject Imports imports;
  @Inject ImportDesk desk;

  /**
   * The refused rows as they were read, with the reason in a last column; without an import the
   * empty template.
   *
   * @param id null for the template
   * @param words says a reason in the reader's language
   */
  public void write(
      ImportKind kind, @Nullable Long id, Function<Reason, String> words, OutputStream out)
      throws IOException {
    try (var writer = new XlsxTableWriter(out, Guide.sheet(kind))) {
      SheetColumns columns = desk.columns(id == null ? kind : imports.get(id).getKind());
      var header = new ArrayList<>(columns.list().stream().map(SheetColumn::name).toList());
      if (id == null) {
        writer.row(header);
        writer.sheet("填写说明");
        Guide.write(writer, columns);
      } else {
        header.add(REASON);
        writer.row(header);
        refused(id, words, writer);
      }
    }
  }

  private void refused(long id, Function<Reason, String> words, TableWriter writer)
      throws IOException {
    int first = 0;
    List<ImportRow> rows = imports.rows(id, RowOutcome.REFUSED, first, AT_ONCE);
    while (!rows.isEmpty()) {
      for (ImportRow row : rows) {
        var cells = new ArrayList<>(row.texts());
        cells.add(row.reason().map(words).orElse(""));
        writer.row(cells);
      }
      first += rows.size();
      rows = imports.rows(id, RowOutcome.REFUSED, first, AT_ONCE);
    }
  }
}

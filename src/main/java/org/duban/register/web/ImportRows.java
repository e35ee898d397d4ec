package org.duban.register.web;

import java.util.List;
import java.util.Map;
import org.duban.register.exchange.ImportRow;
import org.duban.register.exchange.Imports;
import org.duban.register.exchange.RowOutcome;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a preview, a page at a time. */
class ImportRows extends LazyDataModel<ImportRow> {
  private static final long serialVersionUID = 1L;

  private final transient Imports imports;
  private final long id;
  private final @Nullable RowOutcome outcome;
  private final int number;

  ImportRows(Imports imports, long id, @Nullable RowOutcome outcome, long number) {
    this.imports = imports;
    this.id = id;
    this.outcome = outcome;
    this.number = Math.toIntExact(number);
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return number;
  }

  @Override
  public List<ImportRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return imports.rows(id, outcome, first, pageSize);
  }
}

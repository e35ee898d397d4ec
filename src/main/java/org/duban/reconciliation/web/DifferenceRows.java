package org.duban.reconciliation.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.people.User;
import org.duban.reconciliation.DifferenceFilter;
import org.duban.reconciliation.DifferenceRow;
import org.duban.reconciliation.Differences;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Differences a page at a time. */
class DifferenceRows extends LazyDataModel<DifferenceRow> {
  private static final long serialVersionUID = 1L;

  private final transient Differences list;
  private final transient Supplier<User> viewer;
  private final DifferenceFilter filter;

  DifferenceRows(Differences list, DifferenceFilter filter, Supplier<User> viewer) {
    this.list = list;
    this.filter = filter;
    this.viewer = viewer;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(list.count(filter, viewer.get()));
  }

  @Override
  public List<DifferenceRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return list.rows(filter, viewer.get(), first, pageSize);
  }
}

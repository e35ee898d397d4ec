package org.duban.reconciliation.web;

import java.util.List;
import java.util.Map;
import org.duban.reconciliation.Tip;
import org.duban.reconciliation.Tips;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Tips a page at a time. */
class TipRows extends LazyDataModel<Tip> {
  private static final long serialVersionUID = 1L;

  private final transient Tips tips;

  TipRows(Tips tips) {
    this.tips = tips;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(tips.count());
  }

  @Override
  public List<Tip> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return tips.list(first, pageSize);
  }
}

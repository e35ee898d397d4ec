package org.duban.register.web;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.duban.people.User;
import org.duban.register.ChannelFilter;
import org.duban.register.ChannelList;
import org.duban.register.ChannelRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The register a page at a time, so that a large one costs no more than a small one. */
class ChannelRows extends LazyDataModel<ChannelRow> {
  private static final long serialVersionUID = 1L;

  private final transient ChannelList list;
  private final transient Supplier<User> viewer;
  private final transient LongSupplier total;
  private final ChannelFilter filter;

  /**
   * @param total how many there are: the figures beside the list say it, so that it is counted once
   */
  ChannelRows(ChannelList list, ChannelFilter filter, Supplier<User> viewer, LongSupplier total) {
    this.list = list;
    this.filter = filter;
    this.viewer = viewer;
    this.total = total;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(total.getAsLong());
  }

  @Override
  public List<ChannelRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return list.rows(filter, viewer.get(), first, pageSize, total.getAsLong());
  }
}

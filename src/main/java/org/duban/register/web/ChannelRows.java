package org.duban.register.web;

import java.util.List;
import java.util.Map;
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
  private final ChannelFilter filter;

  ChannelRows(ChannelList list, ChannelFilter filter, Supplier<User> viewer) {
    this.list = list;
    this.filter = filter;
    this.viewer = viewer;
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return Math.toIntExact(list.count(filter, viewer.get()));
  }

  @Override
  public List<ChannelRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return list.rows(filter, viewer.get(), first, pageSize);
  }
}

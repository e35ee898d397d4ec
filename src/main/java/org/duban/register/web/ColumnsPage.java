package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.duban.faces.Flash;
import org.duban.people.CurrentUser;
import org.duban.people.Sight;
import org.duban.register.Channel;
import org.duban.register.ChannelKeepers;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.ColumnEntrance;
import org.duban.register.ColumnState;
import org.duban.register.Dictionary;
import org.duban.register.DropColumn;
import org.duban.register.KeepColumn;
import org.duban.register.NoColumnsHere;
import org.duban.register.SiteColumn;
import org.duban.register.SiteColumns;
import org.jspecify.annotations.Nullable;

/**
 * 栏目清单 of a website: its unit's clerk and the reviewers keep it, whoever sees the site reads it.
 */
@Named
@ViewScoped
public class ColumnsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Channels channels;
  @Inject private SiteColumns columns;
  @Inject private Sight sight;
  @Inject private CurrentUser user;
  @Inject private ChannelKeepers keepers;
  @Inject private KeepColumn keepColumn;
  @Inject private DropColumn dropColumn;
  @Inject private WordChoices choices;

  private long id;
  private @Nullable Long edited;
  private ColumnForm form = new ColumnForm();
  private transient @Nullable Channel channel;
  private transient @Nullable List<SiteColumn> rows;

  /** Opens the website of the address, if the person may see it. */
  public void load() {
    getChannel();
  }

  /** The website, checked however the id came. */
  public Channel getChannel() {
    if (channel == null) {
      Channel found = channels.get(id);
      sight.check(user.get(), found.unit());
      if (found.getKind() != ChannelKind.WEBSITE) {
        throw new NoColumnsHere(found.getName());
      }
      channel = found;
    }
    return channel;
  }

  /** Whether the person keeps the inventory. */
  public boolean isKept() {
    return keepers.may(getChannel());
  }

  public List<SiteColumn> getRows() {
    if (rows == null) {
      rows = columns.listOf(getChannel().id());
    }
    return rows;
  }

  /** Puts a column into the form. */
  public void edit(long column) {
    getRows().stream()
        .filter(c -> c.getId() == column)
        .findFirst()
        .ifPresent(
            found -> {
              form.take(found.getFacts());
              edited = column;
            });
  }

  /** Empties the form. */
  public void stop() {
    edited = null;
    form = new ColumnForm();
  }

  /** Keeps what the form says: of the column in it, or of a new one. */
  public void save() {
    keepColumn.keep(id, edited, form.facts());
    Flash.done("register_columns.message.saved", Typed.text(form.getName()));
    stop();
    rows = null;
  }

  /** Takes a column out of the inventory. */
  public void drop(long column) {
    dropColumn.drop(column);
    Flash.done("register_columns.message.dropped");
    stop();
    rows = null;
  }

  public String category(SiteColumn column) {
    return choices.word(Dictionary.COLUMN_CATEGORY, column.getFacts().category());
  }

  public String tone(ColumnState state) {
    return state == ColumnState.NORMAL ? "green" : "amber";
  }

  public Map<String, String> getCategories() {
    return choices.of(Dictionary.COLUMN_CATEGORY);
  }

  public ColumnEntrance[] getEntrances() {
    return ColumnEntrance.values();
  }

  public ColumnState[] getStates() {
    return ColumnState.values();
  }

  public boolean isEditing() {
    return edited != null;
  }

  public ColumnForm getForm() {
    return form;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}

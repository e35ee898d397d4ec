package org.duban.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.faces.Texts;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The trail, newest first, one screenful read at a time; the filter stands in the address. */
@Named
@RequestScoped
public class AuditPage {
  @Inject private AuditTrail trail;
  @Inject private Users users;

  private String text = "";
  private final Entries entries = new Entries();

  /** A row of the trail as people read it. */
  public record Row(AuditEntry entry, String actor, String event) {}

  private final class Entries extends LazyDataModel<Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return Math.toIntExact(trail.count(text.strip()));
    }

    @Override
    public List<Row> load(
        int first, int pageSize, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
      List<AuditEntry> page = trail.newest(text.strip(), first, pageSize);
      Map<UserId, String> names =
          users.namesOf(page.stream().map(AuditEntry::getActor).distinct().toList());
      return page.stream().map(entry -> row(entry, names)).toList();
    }
  }

  private static Row row(AuditEntry entry, Map<UserId, String> names) {
    String system = Texts.of("administration_audit.text.system");
    UserId actor = entry.getActor();
    return new Row(
        entry,
        actor.equals(UserId.SYSTEM) ? system : names.getOrDefault(actor, actor.value()),
        EventWords.of(entry.getEvent()));
  }

  /** Shows what holds the text; the address can be mailed. */
  public String search() {
    return "/administration/audit.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public LazyDataModel<Row> getEntries() {
    return entries;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }
}

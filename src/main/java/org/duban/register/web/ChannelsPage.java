package org.duban.register.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.faces.Flash;
import org.duban.faces.Texts;
import org.duban.people.CurrentUser;
import org.duban.register.ChannelAddress;
import org.duban.register.ChannelCount;
import org.duban.register.ChannelFilter;
import org.duban.register.ChannelKind;
import org.duban.register.ChannelLevel;
import org.duban.register.ChannelList;
import org.duban.register.ChannelState;
import org.duban.register.ChooseColumns;
import org.duban.register.Dictionary;
import org.duban.register.DropRegisterView;
import org.duban.register.LastVerdict;
import org.duban.register.Platforms;
import org.duban.register.RegisterColumn;
import org.duban.register.RegisterHabits;
import org.duban.register.RegisterTotals;
import org.duban.register.RegisterViews;
import org.duban.register.SaveRegisterView;
import org.duban.register.Screening;
import org.duban.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** The register, filtered by what stands in the address, with totals that add up (B01). */
@Named
@ViewScoped
public class ChannelsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "register/channels.xhtml";

  @Inject private ChannelList list;
  @Inject private Platforms platforms;
  @Inject private RegisterChoices choices;
  @Inject private WordChoices words;
  @Inject private RegisterViews savedViews;
  @Inject private SaveRegisterView saveView;
  @Inject private DropRegisterView dropView;
  @Inject private ChooseColumns chooseColumns;
  @Inject private CurrentUser user;

  private final HashMap<String, String> asked = new HashMap<>();
  private ChannelAddress address = new ChannelAddress(ChannelFilter.RUNNING, false, List.of());
  private String viewName = "";
  private ArrayList<String> columns = new ArrayList<>();
  private transient @Nullable ChannelRows rows;
  private transient @Nullable RegisterTotals totals;

  /** A saved view as a link. */
  public record ViewLink(String name, String to) {}

  /** A county's figures with its name and the address of its rows. */
  public record CountyLine(String name, String to, long websites, long accounts) {}

  /** Reads what the address asks for, and says what in it has no meaning. */
  public void load() {
    asked.values().removeIf(value -> value == null || value.isBlank());
    address = ChannelAddress.read(asked);
    for (String name : address.unknown()) {
      Flash.warn("register_channels.message.unknown", Texts.of("register_channels.label." + name));
      asked.remove(name);
    }
    columns = new ArrayList<>(chosen().stream().map(Enum::name).toList());
  }

  private List<RegisterColumn> chosen() {
    return savedViews.habitsOf(user.id()).map(RegisterHabits::columns).orElse(RegisterColumn.USUAL);
  }

  /** Puts the chosen filters into the address and opens it, so that it can be sent to others. */
  public void search() throws IOException {
    asked.values().removeIf(Objects::isNull);
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/" + to(ChannelAddress.read(asked)));
  }

  private static String to(ChannelAddress address) {
    return address.toString().isEmpty() ? PAGE : PAGE + "?" + address;
  }

  /** Keeps what the address shows under the name that was typed. */
  public void save() {
    saveView.save(viewName, address);
    Flash.done("register_channels.message.saved", viewName.strip());
    viewName = "";
  }

  /** Forgets a view. */
  public void drop(String name) {
    dropView.drop(name);
    Flash.done("register_channels.message.dropped", name);
  }

  /** Remembers the ticked columns. */
  public void choose() {
    chooseColumns.choose(columns.stream().map(RegisterColumn::valueOf).toList());
    Flash.done("register_channels.message.columns");
  }

  public List<ViewLink> getViews() {
    return savedViews.listOf(user.id()).stream()
        .map(view -> new ViewLink(view.getName(), to(view.address())))
        .toList();
  }

  public ChannelRows getRows() {
    if (rows == null) {
      rows = new ChannelRows(list, address.filter(), user::get, () -> everything().total());
    }
    return rows;
  }

  private transient @Nullable List<ChannelCount> counts;

  private List<ChannelCount> counts() {
    if (counts == null) {
      counts = list.counts(address.filter(), user.get());
    }
    return counts;
  }

  /** The figures with the city's portal, whatever the address says: that many rows there are. */
  private RegisterTotals everything() {
    return RegisterTotals.of(counts(), true, platforms.list());
  }

  public RegisterTotals getTotals() {
    if (totals == null) {
      totals = RegisterTotals.of(counts(), !address.withoutPortal(), platforms.list());
    }
    return totals;
  }

  /** Counties and the city with their figures, each leading to its rows. */
  public List<CountyLine> getCountyLines() {
    return getTotals().counties().stream()
        .map(
            row ->
                new CountyLine(
                    choices.nameOf(new UnitCode(row.code())),
                    to(address.in(new UnitCode(row.code()))),
                    row.websites(),
                    row.accounts()))
        .toList();
  }

  /** Says whether the city's portal is among the websites that were counted (Z09). */
  public String getPortalNote() {
    return Texts.of(
        address.withoutPortal()
            ? "register_channels.note.without_portal"
            : "register_channels.note.with_portal",
        getTotals().cityPortal());
  }

  /** Whether a column is shown. */
  public boolean shows(String column) {
    return columns.contains(column);
  }

  public Map<String, String> getColumnChoices() {
    return RegisterChoices.of(RegisterColumn.values());
  }

  /** What the address asks for, also for an export. */
  public ChannelFilter getChosenFilter() {
    return address.filter();
  }

  /** What there is to choose for a filter, by the name of its parameter. */
  public Map<String, String> choicesOf(String filter) {
    return switch (filter) {
      case "county" -> choices.counties();
      case "platform" -> choices.platforms();
      case "state" -> choices.states();
      case "kind" -> RegisterChoices.of(ChannelKind.values());
      case "level" -> RegisterChoices.of(ChannelLevel.values());
      case "verdict" -> RegisterChoices.of(LastVerdict.values());
      case "screening" -> RegisterChoices.of(Screening.values());
      default -> Map.of();
    };
  }

  /** Name of the unit that the address asks for; empty when for none. */
  public String getUnitName() {
    UnitCode unit = address.filter().unit();
    return unit == null ? "" : choices.nameOf(unit);
  }

  /** Whether less is shown than the running channels. */
  public boolean isFiltered() {
    return !address.toString().isEmpty();
  }

  public String stateWord(ChannelState state) {
    return words.word(Dictionary.CHANNEL_STATE, state.name());
  }

  /** Colour of a state. */
  public String tone(ChannelState of) {
    return Tones.of(of);
  }

  public Map<String, String> getAsked() {
    return asked;
  }

  public List<String> getColumns() {
    return columns;
  }

  public void setColumns(List<String> columns) {
    this.columns = new ArrayList<>(columns);
  }

  public String getViewName() {
    return viewName;
  }

  public void setViewName(@Nullable String viewName) {
    this.viewName = Typed.text(viewName);
  }

  /** Whether channels that left are listed too. */
  public boolean isAll() {
    return "true".equals(asked.get("all"));
  }

  public void setAll(boolean all) {
    asked.put("all", all ? "true" : "");
  }

  /** Whether the city's own website is left out of the figures. */
  public boolean isWithoutPortal() {
    return "true".equals(asked.get("withoutPortal"));
  }

  public void setWithoutPortal(boolean without) {
    asked.put("withoutPortal", without ? "true" : "");
  }
}

package org.duban.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.faces.Texts;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.register.ChannelDetails;
import org.duban.register.Channels;
import org.duban.register.Filing;
import org.duban.register.FilingDate;
import org.duban.register.FilingForm;
import org.duban.register.FilingKind;
import org.duban.register.Platforms;
import org.jspecify.annotations.Nullable;

/** A record form as those read it who approve it: what is filed beside what is registered. */
@ApplicationScoped
public class FilingWords {
  @Inject private Channels channels;
  @Inject private Platforms platforms;
  @Inject private Units units;

  /**
   * One line of the form.
   *
   * @param registered what the register holds; empty for an opening
   */
  public record Line(String label, String filed, String registered) {
    /** Whether a registered value is to be replaced. */
    public boolean changed() {
      return !registered.isEmpty() && !Objects.equals(filed, registered);
    }
  }

  public String unitOf(Filing filing) {
    return units.get(filing.unit()).getName();
  }

  /** Name of the platform; empty for a website. */
  public String platformOf(Filing filing) {
    return filing.platform().map(platforms::nameOf).orElse("");
  }

  public String codeOf(Filing filing) {
    return filing.code().map(code -> code.value()).orElse("");
  }

  /** What the second date of the form is. */
  public FilingDate effectiveDate(Filing filing) {
    return FilingDate.effectOf(filing.getKind());
  }

  /** What the third date of the form is; only closures and cancellations have one. */
  public FilingDate confirmedDate(Filing filing) {
    return filing.getKind() == FilingKind.CANCEL ? FilingDate.SEARCHED : FilingDate.FREEZE_END;
  }

  /** Name and particulars; lines that are empty on both sides are left out. */
  public List<Line> linesOf(Filing filing) {
    Channel channel = filing.channelId().map(channels::get).orElse(null);
    boolean compares = filing.getKind() != FilingKind.OPEN && channel != null;
    FilingForm form = filing.form();
    ChannelDetails old = compares ? registered(channel) : ChannelDetails.NONE;
    List<Line> lines = new ArrayList<>();
    lines.add(line("name", form.name(), compares ? nameOf(channel) : ""));
    lines.add(line("address", form.details().address(), old.address()));
    lines.add(line("owner", form.details().owner(), old.owner()));
    lines.add(line("platformAccount", form.details().platformAccount(), old.platformAccount()));
    lines.add(line("introduction", form.details().introduction(), old.introduction()));
    lines.add(line("icpNumber", form.details().icpNumber(), old.icpNumber()));
    lines.add(line("responsible", form.details().responsible(), old.responsible()));
    lines.add(line("phone", form.details().phone(), old.phone()));
    return lines.stream()
        .filter(line -> !line.filed().isEmpty() || !line.registered().isEmpty())
        .toList();
  }

  private static ChannelDetails registered(@Nullable Channel channel) {
    return channel == null ? ChannelDetails.NONE : channel.getDetails();
  }

  private static String nameOf(@Nullable Channel channel) {
    return channel == null ? "" : channel.getName();
  }

  private static Line line(String key, String filed, String registered) {
    return new Line(Texts.of("register_file_channel.label." + key), filed, registered);
  }
}

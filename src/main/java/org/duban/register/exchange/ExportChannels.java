package org.duban.register.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.User;
import org.duban.register.Channel;
import org.duban.register.ChannelDetails;
import org.duban.register.ChannelFilter;
import org.duban.register.IdentificationCode;

/** Writes the channels of a filtered list into a table that an import finds unchanged. */
@Stateless
@PermitAll
public class ExportChannels {
  private static final int AT_ONCE = 1000;

  @Inject ExportSource source;
  @Inject CurrentUser currentUser;

  /** Only what the signed-in person may see, whatever the filter asks for. */
  public void export(ChannelFilter filter, TableWriter writer) throws IOException {
    User viewer = currentUser.get();
    writer.row(ChannelColumns.ALL.list().stream().map(SheetColumn::name).toList());
    long after = 0;
    List<ExportedChannel> piece = source.channels(filter, viewer, after, AT_ONCE);
    while (!piece.isEmpty()) {
      for (ExportedChannel exported : piece) {
        writer.row(cells(exported));
      }
      after = piece.get(piece.size() - 1).channel().id();
      source.forget();
      piece = source.channels(filter, viewer, after, AT_ONCE);
    }
  }

  /** In the order of {@link ChannelColumns#ALL}. */
  static List<String> cells(ExportedChannel exported) {
    Channel channel = exported.channel();
    ChannelDetails details = channel.getDetails();
    String platform = exported.platformName();
    return List.of(
        channel.code().map(IdentificationCode::value).orElse(""),
        Vocabulary.word(channel.getKind()),
        platform == null ? "" : platform,
        channel.getName(),
        channel.unit().value(),
        exported.unitName(),
        Vocabulary.word(channel.getState()),
        details.address(),
        details.owner(),
        details.platformAccount(),
        details.introduction(),
        details.icpNumber(),
        details.responsible(),
        details.phone(),
        channel.getNote(),
        exported.stateSince().toString());
  }
}

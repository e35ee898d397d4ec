package org.duban.register.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.Units;
import org.duban.register.CodeCheck;
import org.duban.register.ImportedChannels;
import org.duban.register.Platforms;
import org.duban.shared.OfficeClock;

/** What a table of channels means. */
@ApplicationScoped
public class ChannelImportRules implements ImportRules {
  private static final int CHUNK = 500;

  @Inject RegisterLookup lookup;
  @Inject ImportedChannels register;
  @Inject CodeCheck codes;
  @Inject Units units;
  @Inject Platforms platforms;
  @Inject OfficeClock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.CHANNELS;
  }

  @Override
  public SheetColumns columns() {
    return ChannelColumns.ALL;
  }

  @Override
  public int chunk() {
    return CHUNK;
  }

  @Override
  public Planner begin(String source) {
    return new ChannelPlanner(this, source);
  }
}

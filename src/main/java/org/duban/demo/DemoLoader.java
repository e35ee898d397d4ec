package org.duban.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Logger;
import org.duban.inspection.StartCycle;
import org.duban.inspection.TakeOverPlan;
import org.duban.people.OnBehalf;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.register.Channel;
import org.duban.shared.Quarter;
import org.duban.shared.StartTask;

/**
 * Loads the demo into an empty database, all or nothing: closed quarters as history, the last one
 * waiting at its register check. Does nothing when the demo is off or there are units already.
 */
@ApplicationScoped
public class DemoLoader implements StartTask {
  private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

  @Inject private DemoSettings settings;
  @Inject private Units units;
  @Inject private LoadRegister loadRegister;
  @Inject private LoadPastQuarters loadPastQuarters;
  @Inject private LoadSelfChecks loadSelfChecks;
  @Inject private StartCycle startCycle;
  @Inject private TakeOverPlan takeOverPlan;
  @Inject private OnBehalf onBehalf;

  @Override
  public int order() {
    return 50;
  }

  @Override
  @Transactional
  public void run() {
    if (!settings.isOn()) {
      return;
    }
    ZhaotongData data = ZhaotongData.shipped();
    SyntheticRegister register = SyntheticRegister.of(data);
    if (units.list().isEmpty()) {
      load(data, register);
    }
    announce(register);
  }

  private void load(ZhaotongData data, SyntheticRegister register) {
    var quarters = new TreeSet<>(data.issues().keySet());
    Quarter running = quarters.last();
    Map<String, Channel> channels =
        loadRegister.load(register, new PastQuarters(data, register), running);
    for (Quarter closed : quarters.headSet(running)) {
      loadPastQuarters.loadClosed(closed, data, register, channels);
    }
    loadSelfChecks.load(running.previous(), register);
    loadPastQuarters.loadStated(running, data, register);
    startCycle.start(running, DemoPeople.REVIEWER);
    onBehalf.of(
        DemoPeople.REVIEWER,
        () ->
            takeOverPlan.plan(
                running,
                LoadPastQuarters.plan(
                    data.issue(running),
                    data,
                    List.of(DemoPeople.INSPECTOR, DemoPeople.SECOND_INSPECTOR))));
  }

  private void announce(SyntheticRegister register) {
    for (DemoPeople.Account account : DemoPeople.of(register.units())) {
      if (account.shown()) {
        Role role = account.roles().iterator().next();
        LOG.info(
            () ->
                "DUBAN-DEMO-ACCOUNT %-18s %-14s %s"
                    .formatted(role.code(), account.id(), settings.password()));
      }
    }
  }
}

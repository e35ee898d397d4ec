package org.duban.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.duban.document.Upload;
import org.duban.people.ChangeRoles;
import org.duban.people.LeaderLevel;
import org.duban.people.NameLeader;
import org.duban.people.Role;
import org.duban.recheck.AttachRecheckProof;
import org.duban.recheck.ConfirmRecheck;
import org.duban.recheck.DecideProblem;
import org.duban.recheck.FinishRecheck;
import org.duban.rectification.Answer;
import org.duban.rectification.AnswerDraft;
import org.duban.rectification.ApproveReport;
import org.duban.rectification.AttachEvidence;
import org.duban.rectification.Evidence;
import org.duban.rectification.OpenRectifications;
import org.duban.rectification.ReceiveOrder;
import org.duban.rectification.RecheckResult;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.Rectifications;
import org.duban.rectification.SaveAnswers;
import org.duban.rectification.SealReport;
import org.duban.rectification.SubmitReport;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;

/** Takes a unit's rectification from one desk to the next, as the people of the demo do. */
@ApplicationScoped
public class Reports {
  static final Upload PDF =
      new Upload("整改报告.pdf", "%PDF-1.7\n合成\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
  static final Upload PICTURE =
      new Upload("after.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1});

  @Inject private SignedIn signedIn;
  @Inject private OpenRectifications open;
  @Inject private Rectifications cases;
  @Inject private ReceiveOrder receive;
  @Inject private SaveAnswers save;
  @Inject private AttachEvidence attach;
  @Inject private SubmitReport submit;
  @Inject private SealReport seal;
  @Inject private ApproveReport approve;
  @Inject private DecideProblem decide;
  @Inject private AttachRecheckProof prove;
  @Inject private FinishRecheck finish;
  @Inject private ConfirmRecheck confirm;
  @Inject private ChangeRoles changeRoles;
  @Inject private NameLeader nameLeader;
  @Inject private OfficeClock clock;
  @Inject private Desks desks;
  @Inject private Stored stored;
  @Inject private ProbeProcesses processes;

  /** Orders the rectifications of a quarter that the demo knows from its printed circular. */
  public void open(Quarter quarter) {
    stored.write(() -> open.open(quarter));
  }

  /** The quarter's cases of units with or without a county above them, by unit. */
  public List<CaseKey> keys(Quarter quarter, boolean withCounty) {
    return stored.read(() -> cases.listOf(quarter)).stream()
        .filter(c -> c.hasCounty() == withCounty)
        .map(RectificationCase::key)
        .toList();
  }

  public RectificationCase load(CaseKey key) {
    return stored.read(
        () -> {
          RectificationCase found = cases.get(key);
          found.getItems().forEach(item -> item.getEvidence().size());
          return found;
        });
  }

  public TaskId task(CaseKey key, String taskKey) {
    TaskId task = desks.task(ProcessKey.RECTIFICATION, key, taskKey);
    // The timers of a quarter long past fire as soon as they are set, and would meet the next step.
    ProbeProcesses.await(() -> isQuiet(key));
    return task;
  }

  private boolean isQuiet(CaseKey key) {
    var engine = processes.camunda();
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key.value())
        .list()
        .stream()
        .allMatch(
            instance ->
                engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .count()
                    == 0);
  }

  public String clerk(CaseKey key) {
    return "jb" + unit(key);
  }

  public String leader(CaseKey key) {
    return "fz" + unit(key);
  }

  public String county(CaseKey key) {
    return "xian" + unit(key).substring(0, 6);
  }

  private static String unit(CaseKey key) {
    return key.value().substring(7).toLowerCase(Locale.ROOT);
  }

  public void receive(CaseKey key) {
    signedIn.as(clerk(key));
    receive.receive(task(key, "acknowledgeOrder"));
  }

  /** An administrator makes the unit's clerk its leader, too. */
  public void giveLeaderRoleToClerk(CaseKey key) {
    signedIn.as("guanli");
    changeRoles.change(new UserId(clerk(key)), Set.of(Role.UNIT_CLERK, Role.UNIT_LEADER));
    nameLeader.name(new UserId(clerk(key)), LeaderLevel.PRINCIPAL_LEADER);
  }

  /** Writes a complete report and hands it to the leader. */
  public void write(CaseKey key) {
    signedIn.as(clerk(key));
    TaskId task = task(key, "writeReport");
    save.save(task, answers(key));
    for (RectificationItem item : load(key).openItems()) {
      attach.attach(task, item.getId(), Evidence.When.AFTER, PICTURE);
    }
    submit.submit(task, "");
  }

  public List<AnswerDraft> answers(CaseKey key) {
    return load(key).openItems().stream()
        .map(item -> new AnswerDraft(item.getId(), item.getVersion(), answer()))
        .toList();
  }

  private Answer answer() {
    return new Answer("人员变动后无人维护", "已指定专人每周更新并建立登记制度", clock.today(), "办公室");
  }

  public void seal(CaseKey key) {
    sealAs(leader(key), key);
  }

  public void sealAs(String person, CaseKey key) {
    signedIn.as(person);
    seal.seal(task(key, "sealReport"), PDF, "");
  }

  public void approveByCounty(CaseKey key) {
    signedIn.as(county(key));
    approve.approve(task(key, "reviewByCounty"), "");
  }

  public void approveByCity(CaseKey key) {
    signedIn.as("shenhe");
    approve.approve(task(key, "reviewByCity"), "");
  }

  /** From the order to the re-check. */
  public void reportThrough(CaseKey key) {
    receive(key);
    reportAgain(key);
  }

  /** From the clerk's desk to the re-check. */
  public void reportAgain(CaseKey key) {
    write(key);
    seal(key);
    if (load(key).hasCounty()) {
      approveByCounty(key);
    }
    approveByCity(key);
  }

  /** Decides and confirms the re-check of all open problems alike. */
  public void recheck(CaseKey key, RecheckResult result) {
    decide(key, result);
    signedIn.as("shenhe");
    confirm.confirm(desks.task(ProcessKey.RECHECK, key, "confirmRecheck"), "");
  }

  /** Decides the re-check of all open problems alike and hands it to the reviewers. */
  public void decide(CaseKey key, RecheckResult result) {
    signedIn.as("jiancha1");
    TaskId task = desks.task(ProcessKey.RECHECK, key, "recheckItems");
    for (RectificationItem item : load(key).openItems()) {
      decide.decide(task, item.getId(), result, "逐条打开页面核对");
      if (!result.isPassed()) {
        prove.attach(task, item.getId(), PICTURE);
      }
    }
    finish.finish(task, "");
  }

  /** Number of running rectification processes of a case. */
  public long running(CaseKey key) {
    return instances(key).count();
  }

  /** When the timers of a case fire, by the event in the diagram. */
  public Map<String, Instant> timers(CaseKey key) {
    var management = processes.camunda().getManagementService();
    String instance = instances(key).singleResult().getId();
    return management.createJobQuery().processInstanceId(instance).timers().list().stream()
        .collect(
            Collectors.toMap(
                job ->
                    management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId(),
                job -> Instant.ofEpochMilli(job.getDuedate().getTime())));
  }

  private ProcessInstanceQuery instances(CaseKey key) {
    return processes
        .camunda()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(ProcessKey.RECTIFICATION.id())
        .processInstanceBusinessKey(key.value());
  }
}

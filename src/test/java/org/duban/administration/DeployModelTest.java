package org.duban.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.workflow.deployment.ModelKey.RECTIFICATION;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.deployment.ModelDifference;
import org.duban.workflow.deployment.ModelProblem;
import org.duban.workflow.deployment.VettedModel;
import org.junit.jupiter.api.Test;

class DeployModelTest {
  private static final Instant NOW = Instant.parse("2021-08-06T01:00:00Z");
  private static final User ADMIN =
      new User(
          new UserId("admin"), "合成管理员", new UnitCode("990100"), Set.of(Role.ADMINISTRATOR), "");

  private final FakeDeployments deployments = new FakeDeployments(RECTIFICATION);
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private final List<ModelDeployment> notes = new ArrayList<>();

  @Test
  void a_checked_file_becomes_the_next_version_with_who_when_why() {
    byte[] file = changed("name=\"签收通报\"", "name=\"签收整改通知\"");

    assertThat(deploy().deploy(RECTIFICATION, "a.bpmn", file, 1, " 依据合成〔2021〕1号 ")).isEqualTo(2);

    assertThat(deployments.files).hasSize(2);
    String hash = VettedModel.sha256(file);
    assertThat(events.all())
        .containsExactly(new ProcessDeployed(RECTIFICATION, 2, "a.bpmn", hash, "依据合成〔2021〕1号"));
    assertThat(notes)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.deployedBy()).isEqualTo(ADMIN.id());
              assertThat(note.getDeployedAt()).isEqualTo(NOW);
              assertThat(note.getSha256()).isEqualTo(hash);
              assertThat(note.deploymentId()).isEqualTo("d2");
            });
  }

  @Test
  void a_hostile_file_is_not_deployed_even_when_nobody_checked_it() {
    byte[] file = changed("name=\"签收通报\"", "name=\"${''.getClass()}\"");

    assertThatThrownBy(() -> deploy().deploy(RECTIFICATION, "a.bpmn", file, 1, "x"))
        .isInstanceOf(ModelRejected.class);
    nothingHappened();
  }

  @Test
  void cases_that_moved_on_since_the_check_count() {
    byte[] file = changed("id=\"reviewByCounty\"", "id=\"reviewByCounty\"");
    byte[] renamed =
        new String(file, StandardCharsets.UTF_8)
            .replace("reviewByCounty", "countyReview")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(check().check(RECTIFICATION, renamed).isDeployable()).isTrue();
    deployments.open.put("reviewByCounty", 1L);

    assertThatThrownBy(() -> deploy().deploy(RECTIFICATION, "a.bpmn", renamed, 1, "x"))
        .isInstanceOf(ModelRejected.class);
    nothingHappened();
  }

  @Test
  void differences_that_were_seen_against_another_version_do_not_count() {
    byte[] first = changed("name=\"签收通报\"", "name=\"签收\"");
    deploy().deploy(RECTIFICATION, "a.bpmn", first, 1, "x");
    byte[] second = changed("name=\"签收通报\"", "name=\"签收通知\"");

    assertThatThrownBy(() -> deploy().deploy(RECTIFICATION, "a.bpmn", second, 1, "x"))
        .isInstanceOf(ModelChangedMeanwhile.class);
    assertThat(deployments.files).hasSize(2);
  }

  @Test
  void the_file_that_runs_is_not_deployed_again() {
    byte[] same = deployments.files.get(0);

    assertThatThrownBy(() -> check().check(RECTIFICATION, same)).isInstanceOf(ModelUnchanged.class);
    assertThatThrownBy(() -> deploy().deploy(RECTIFICATION, "a.bpmn", same, 1, "x"))
        .isInstanceOf(ModelUnchanged.class);
    nothingHappened();
  }

  @Test
  void whoever_deploys_says_why() {
    byte[] file = changed("name=\"签收通报\"", "name=\"签收\"");

    assertThatThrownBy(() -> deploy().deploy(RECTIFICATION, "a.bpmn", file, 1, "  "))
        .isInstanceOf(DeploymentNeedsNote.class);
    assertThatThrownBy(() -> deploy().deploy(RECTIFICATION, "a.bpmn", file, 1, "长".repeat(501)))
        .isInstanceOf(DeploymentNeedsNote.class);
    nothingHappened();
  }

  @Test
  void a_check_shows_what_changes_and_for_whom() {
    deployments.running = 12;

    ModelCheck check = check().check(RECTIFICATION, changed("name=\"签收通报\"", "name=\"签收\""));

    assertThat(check.running()).isEqualTo(12);
    assertThat(check.currentVersion()).isEqualTo(1);
    assertThat(check.differences())
        .extracting(ModelDifference::kind)
        .containsExactly(ModelDifference.Kind.RENAMED);
    nothingHappened();
  }

  @Test
  void a_check_lists_problems_instead_of_changes() {
    ModelCheck check = check().check(RECTIFICATION, "<x/>".getBytes(StandardCharsets.UTF_8));

    assertThat(check.isDeployable()).isFalse();
    assertThat(check.differences()).isEmpty();
    assertThat(check.problems())
        .extracting(ModelProblem::kind)
        .containsExactly(ModelProblem.Kind.NOT_THIS_KIND);
  }

  @Test
  void the_list_tells_uploads_from_shipped_models() {
    deploy().deploy(RECTIFICATION, "a.bpmn", changed("name=\"签收通报\"", "name=\"签收\""), 1, "缘由");
    ListModels list = new ListModels();
    list.deployments = deployments;
    list.notes = notes();
    list.users = new OneUser();

    assertThat(list.list())
        .extracting(DeployedModel::version, DeployedModel::current, DeployedModel::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, true, "合成管理员"),
            org.assertj.core.groups.Tuple.tuple(1, false, null));
    assertThat(list.list().get(0).getShortHash()).hasSize(12);
    assertThat(list.list().get(1).deployedAt()).isEqualTo(FakeDeployments.SHIPPED);
  }

  private void nothingHappened() {
    assertThat(deployments.files).hasSize(1);
    assertThat(events.all()).isEmpty();
    assertThat(notes).isEmpty();
  }

  private static byte[] changed(String from, String to) {
    String xml = FakeDeployments.shipped(RECTIFICATION);
    assertThat(xml).contains(from);
    return xml.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  private CheckModel check() {
    CheckModel check = new CheckModel();
    check.deployments = deployments;
    return check;
  }

  private DeployModel deploy() {
    DeployModel deploy = new DeployModel();
    deploy.deployments = deployments;
    deploy.notes = notes();
    deploy.clock = OfficeClock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    deploy.events = events;
    deploy.currentUser =
        new CurrentUser() {
          @Override
          public User get() {
            return ADMIN;
          }
        };
    return deploy;
  }

  private ModelDeployments notes() {
    return new ModelDeployments() {
      @Override
      public List<ModelDeployment> list() {
        return notes;
      }

      @Override
      public void add(ModelDeployment deployment) {
        notes.add(deployment);
      }
    };
  }

  private static final class OneUser implements Users {
    @Override
    public Optional<User> find(UserId id) {
      return Optional.of(ADMIN);
    }

    @Override
    public List<User> listWithRole(Role role) {
      return List.of(ADMIN);
    }

    @Override
    public List<User> listWithRole(Role role, UnitCode unit) {
      return List.of(ADMIN);
    }

    @Override
    public List<User> list() {
      return List.of(ADMIN);
    }

    @Override
    public Map<UserId, String> namesOf(Collection<UserId> ids) {
      return Map.of(ADMIN.id(), ADMIN.getDisplayName());
    }

    @Override
    public void add(User user) {
      throw new UnsupportedOperationException();
    }
  }
}

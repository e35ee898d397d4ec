package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.register.RegisterFixtures.CITY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.junit.jupiter.api.Test;

class SavedRegisterViewsTest {
  private final Someone me = new Someone("shenhe", CITY, Role.REVIEWER);
  private final Kept kept = new Kept();
  private final SaveRegisterView save = new SaveRegisterView();
  private final ChooseColumns choose = new ChooseColumns();

  SavedRegisterViewsTest() {
    save.views = kept;
    save.currentUser = me;
    save.clock = OfficeClock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    choose.views = kept;
    choose.currentUser = me;
  }

  @Test
  void a_name_that_exists_points_to_the_new_filters_and_others_do_not_see_it() {
    save.save("两周未更新", ChannelAddress.read(Map.of("silent", "14")));
    save.save(" 两周未更新 ", ChannelAddress.read(Map.of("silent", "15")));

    assertThat(kept.listOf(me.id()))
        .singleElement()
        .satisfies(view -> assertThat(view.address().filter().silentDays()).isEqualTo(15));
    assertThat(kept.listOf(new UserId("shenhe2"))).isEmpty();
  }

  @Test
  void a_view_has_a_short_name_and_a_person_a_few_views() {
    ChannelAddress all = ChannelAddress.read(Map.of());
    assertThatThrownBy(() -> save.save(" ", all)).isInstanceOf(RegisterViewNameWrong.class);
    assertThatThrownBy(() -> save.save("长".repeat(21), all))
        .isInstanceOf(RegisterViewNameWrong.class);
    for (int i = 0; i < SaveRegisterView.MOST_VIEWS; i++) {
      save.save("视图" + i, all);
    }
    assertThatThrownBy(() -> save.save("再一个", all)).isInstanceOf(TooManyRegisterViews.class);
  }

  @Test
  void chosen_columns_are_remembered_in_their_order_and_none_is_a_choice_too() {
    choose.choose(List.of(RegisterColumn.OPENED, RegisterColumn.KIND));
    assertThat(kept.habitsOf(me.id()).orElseThrow().columns())
        .containsExactly(RegisterColumn.KIND, RegisterColumn.OPENED);

    choose.choose(List.of());
    assertThat(kept.habitsOf(me.id()).orElseThrow().columns()).isEmpty();
  }

  private static final class Kept implements RegisterViews {
    private final List<RegisterView> views = new ArrayList<>();
    private final List<RegisterHabits> habits = new ArrayList<>();
    private final List<RegisterView.Key> keys = new ArrayList<>();

    @Override
    public List<RegisterView> listOf(UserId person) {
      List<RegisterView> found = new ArrayList<>();
      for (int i = 0; i < views.size(); i++) {
        if (keys.get(i).person().equals(person.value())) {
          found.add(views.get(i));
        }
      }
      return found;
    }

    @Override
    public Optional<RegisterView> find(RegisterView.Key key) {
      int at = keys.indexOf(key);
      return at < 0 ? Optional.empty() : Optional.of(views.get(at));
    }

    @Override
    public void add(RegisterView view) {
      views.add(view);
      keys.add(new RegisterView.Key("shenhe", view.getName()));
    }

    @Override
    public void remove(RegisterView view) {
      keys.remove(views.indexOf(view));
      views.remove(view);
    }

    @Override
    public Optional<RegisterHabits> habitsOf(UserId person) {
      return habits.stream().filter(h -> h.getPerson().equals(person.value())).findFirst();
    }

    @Override
    public void add(RegisterHabits made) {
      habits.add(made);
    }
  }
}

package org.duban.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.people.FewPeople.COUNTY;
import static org.duban.people.FewPeople.TOWN;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.TextTooLong;
import org.duban.shared.UnitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts of a unit on 6 May 2021: one is preferred, and whoever leaves hands over (Z49). */
class ContactBookTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 5, 6);

  private final Shelf shelf = new Shelf();
  private final FiredEvents<DomainEvent> events = new FiredEvents<>();
  private final ContactBook book = new ContactBook();

  @BeforeEach
  void open() {
    book.contacts = shelf;
    book.units = FewPeople.units();
    book.clock =
        OfficeClock.fixed(Instant.parse("2021-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    book.events = events;
  }

  @Test
  void the_first_contact_is_preferred_and_the_next_only_when_said_so() {
    Contact first = book.add(TOWN, card("甲"));
    Contact second = book.add(TOWN, card("乙"));
    assertThat(first.isPreferred()).isTrue();
    assertThat(second.isPreferred()).isFalse();

    book.prefer(second.getId());

    assertThat(first.isPreferred()).isFalse();
    assertThat(second.isPreferred()).isTrue();
  }

  @Test
  void whoever_leaves_hands_over_and_the_successor_is_preferred_instead() {
    Contact leaving = book.add(TOWN, card("甲"));
    Contact successor = book.add(TOWN, card("乙"));

    book.handOver(leaving.getId(), successor.getId(), TODAY, " 账号和密码 ");

    assertThat(leaving.isPresent()).isFalse();
    assertThat(leaving.isPreferred()).isFalse();
    assertThat(leaving.successor()).contains(successor.getId());
    assertThat(leaving.getHandOverNote()).isEqualTo("账号和密码");
    assertThat(successor.isPreferred()).isTrue();
    assertThat(events.all()).contains(new ContactHandedOver(TOWN, "甲", "乙", TODAY));
    assertThatThrownBy(() -> book.change(leaving.getId(), card("丙")))
        .isInstanceOf(ContactGone.class);
    assertThatThrownBy(() -> book.prefer(leaving.getId())).isInstanceOf(ContactGone.class);
  }

  @Test
  void nobody_hands_over_to_themselves_to_another_unit_or_to_whoever_has_left() {
    Contact leaving = book.add(TOWN, card("甲"));
    Contact elsewhere = book.add(COUNTY, card("县里"));
    Contact gone = book.add(TOWN, card("已走"));
    Contact there = book.add(TOWN, card("在任"));
    book.handOver(gone.getId(), there.getId(), TODAY, "");

    for (long successor : new long[] {leaving.getId(), elsewhere.getId(), gone.getId(), 99}) {
      assertThatThrownBy(() -> book.handOver(leaving.getId(), successor, TODAY, ""))
          .isInstanceOf(SuccessorMissing.class);
    }
    assertThat(leaving.isPresent()).isTrue();
  }

  @Test
  void the_day_lies_between_the_beginning_and_today() {
    Contact leaving = book.add(TOWN, card("甲"));
    Contact successor = book.add(TOWN, card("乙"));

    assertThatThrownBy(
            () -> book.handOver(leaving.getId(), successor.getId(), TODAY.plusDays(1), ""))
        .isInstanceOf(HandOverDayWrong.class);
    assertThatThrownBy(
            () -> book.handOver(leaving.getId(), successor.getId(), TODAY.minusDays(1), ""))
        .isInstanceOf(HandOverDayWrong.class);
  }

  @Test
  void a_clerk_keeps_only_the_contacts_of_the_own_unit() {
    Contact other = book.add(COUNTY, card("县里"));
    ChangeContact change = new ChangeContact();
    change.book = book;
    change.contacts = shelf;
    change.currentUser = new Someone("clerk", TOWN, Role.UNIT_CLERK);

    assertThatThrownBy(() -> change.change(other.getId(), card("改了")))
        .isInstanceOf(NotYourUnit.class);
    assertThat(other.getName()).isEqualTo("县里");
  }

  @Test
  void full_width_digits_and_invisible_characters_do_no_harm() {
    assertThat(ContactCard.typed(" 管理员", "\u200b甲", "０８７０－２１２３４５６", "ａ@example.invalid"))
        .isEqualTo(new ContactCard("管理员", "甲", "0870-2123456", "a@example.invalid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"电话", "12", "0870-212x456", "=1+2"})
  void what_is_no_telephone_number_is_refused(String telephone) {
    assertThatThrownBy(() -> ContactCard.typed("", "甲", telephone, ""))
        .isInstanceOf(ContactDetailWrong.class);
  }

  @Test
  void a_name_and_a_telephone_are_needed_and_everything_has_its_length() {
    assertThatThrownBy(() -> ContactCard.typed("", " ", "0870-2123456", ""))
        .isInstanceOf(ContactDetailMissing.class);
    assertThatThrownBy(() -> ContactCard.typed("", "甲", " ", ""))
        .isInstanceOf(ContactDetailMissing.class);
    assertThatThrownBy(() -> ContactCard.typed("", "甲".repeat(51), "0870-2123456", ""))
        .isInstanceOf(TextTooLong.class);
    assertThatThrownBy(() -> ContactCard.typed("", "甲", "0870-2123456", "not a mail"))
        .isInstanceOf(ContactDetailWrong.class);
  }

  private static ContactCard card(String name) {
    return new ContactCard("管理员", name, "0000-0000001", "");
  }

  /** Contacts in memory; a contact's number is its place. */
  private static final class Shelf implements Contacts {
    private final List<Contact> all = new ArrayList<>();

    @Override
    public Contact get(long id) {
      return all.stream().filter(c -> c.getId() == id).findFirst().orElseThrow();
    }

    @Override
    public List<Contact> listOf(UnitCode unit) {
      return all.stream().filter(c -> c.unit().equals(unit)).toList();
    }

    @Override
    public Optional<Contact> preferredOf(UnitCode unit) {
      return listOf(unit).stream().filter(Contact::isPreferred).findFirst();
    }

    @Override
    public void lock(UnitCode unit) {
      // Nobody else is there.
    }

    @Override
    public List<ContactLine> directory(User viewer, String text) {
      return List.of();
    }

    @Override
    public void add(Contact contact) {
      all.add(contact);
      try {
        Field id = Contact.class.getDeclaredField("id");
        id.setAccessible(true);
        id.setLong(contact, all.size());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

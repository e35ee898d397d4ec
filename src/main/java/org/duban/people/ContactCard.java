package org.duban.people;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.duban.shared.TextTooLong;

/**
 * How a contact person is reached (domain/register.md: 联系人 with 手机 and 邮箱).
 *
 * @param position what the person does there, e.g. 新媒体管理员; empty when not said
 * @param name never empty
 * @param telephone digits with blanks, {@code + - ( ) 转 ,}; never empty
 * @param mail address; empty when there is none
 */
public record ContactCard(String position, String name, String telephone, String mail)
    implements Serializable {
  private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d\\- ()转,]{4,38}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;.]+");

  /**
   * Reads what a person or a file says: blanks around it, full-width digits and invisible
   * characters do no harm.
   *
   * @throws ContactDetailMissing when name or telephone are empty
   * @throws ContactDetailWrong when the telephone or the mail address have no such form
   * @throws TextTooLong when one does not fit
   */
  public static ContactCard typed(String position, String name, String telephone, String mail) {
    var card =
        new ContactCard(
            plain(position),
            plain(name),
            plain(Normalizer.normalize(telephone, Normalizer.Form.NFKC)),
            plain(Normalizer.normalize(mail, Normalizer.Form.NFKC)));
    ContactText.POSITION.check(card.position);
    require(ContactText.NAME, card.name);
    require(ContactText.TELEPHONE, card.telephone);
    ContactText.MAIL.check(card.mail);
    if (!TELEPHONE.matcher(card.telephone).matches()) {
      throw new ContactDetailWrong(ContactText.TELEPHONE, card.telephone);
    }
    if (!card.mail.isEmpty() && !MAIL.matcher(card.mail).matches()) {
      throw new ContactDetailWrong(ContactText.MAIL, card.mail);
    }
    return card;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
  }

  private static void require(ContactText what, String text) {
    if (text.isEmpty()) {
      throw new ContactDetailMissing(what);
    }
    what.check(text);
  }
}

package org.duban.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.duban.shared.TextTooLong;
import org.jspecify.annotations.Nullable;

/**
 * Further fields of the record form (domain/register.md, fields). All may be left empty; those that
 * were not seen in a published form are marked R there and shown as 待核.
 *
 * @param siteType code in {@link Dictionary#SITE_TYPE}; empty for accounts
 * @param level null when not registered
 * @param domain 域名 without scheme
 * @param policeNumber 公安备案号
 * @param partyOrganMark 党政机关网站标识
 * @param weChatId 微信号, WeChat only
 * @param functionType code in {@link Dictionary#FUNCTION_TYPE}; empty for websites
 * @param watch null when not registered
 * @param openedOn 开设日期 on the platform; null when not registered
 * @param supervisor 主管单位
 * @param operator 承办、运维单位
 * @param certification 认证情况
 */
@Embeddable
public record ChannelProfile(
    String siteType,
    @Enumerated(EnumType.STRING) @Column(name = "site_level") @Nullable SiteLevel level,
    String domain,
    String policeNumber,
    String partyOrganMark,
    @Column(name = "wechat_id") String weChatId,
    String functionType,
    @Enumerated(EnumType.STRING) @Nullable WatchState watch,
    @Nullable LocalDate openedOn,
    String supervisor,
    String operator,
    String certification)
    implements Serializable {
  /** Nothing known yet. */
  public static final ChannelProfile NONE =
      new ChannelProfile("", null, "", "", "", "", "", null, null, "", "", "");

  /** Most characters of each text. */
  public static final int LIMIT = 200;

  /**
   * @throws TextTooLong when one of the texts does not fit
   */
  void check() {
    TextTooLong.check(ProfileText.DOMAIN, domain, LIMIT);
    TextTooLong.check(ProfileText.POLICE_NUMBER, policeNumber, LIMIT);
    TextTooLong.check(ProfileText.PARTY_ORGAN_MARK, partyOrganMark, LIMIT);
    TextTooLong.check(ProfileText.WECHAT_ID, weChatId, LIMIT);
    TextTooLong.check(ProfileText.SUPERVISOR, supervisor, LIMIT);
    TextTooLong.check(ProfileText.OPERATOR, operator, LIMIT);
    TextTooLong.check(ProfileText.CERTIFICATION, certification, LIMIT);
  }
}

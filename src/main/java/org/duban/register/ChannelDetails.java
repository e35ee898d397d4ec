package org.duban.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What the register keeps of a channel besides code, name and state. Empty text where nothing is
 * known; never null.
 *
 * @param address home page
 * @param owner 账号主体, or the body that hosts the website
 * @param platformAccount 唯一标识, for WeChat 微信号
 * @param introduction 账号简介
 * @param icpNumber ICP 备案号, websites only
 * @param responsible the officer responsible
 * @param phone of the officer responsible
 */
@Embeddable
public record ChannelDetails(
    String address,
    String owner,
    String platformAccount,
    @Column(length = 1000) String introduction,
    String icpNumber,
    String responsible,
    String phone)
    implements Serializable {

  /** Nothing known yet. */
  public static final ChannelDetails NONE = new ChannelDetails("", "", "", "", "", "", "");

  /** Only the address is known. */
  public static ChannelDetails at(String address) {
    return new ChannelDetails(address, "", "", "", "", "", "");
  }

  /** The same with another owner. */
  ChannelDetails ownedBy(String other) {
    return new ChannelDetails(
        address, other, platformAccount, introduction, icpNumber, responsible, phone);
  }
}

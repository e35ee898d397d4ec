package org.duban.register;

/** What a channel is: the two are counted and checked apart. */
public enum ChannelKind {
  WEBSITE,
  ACCOUNT
}

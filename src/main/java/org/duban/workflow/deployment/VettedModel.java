package org.duban.workflow.deployment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A model that has passed {@link ModelVetting}; nothing else can make one. */
public final class VettedModel {
  private final ModelKey key;
  private final byte[] file;
  private final XmlElement root;

  VettedModel(ModelKey key, byte[] file, XmlElement root) {
    this.key = key;
    this.file = file.clone();
    this.root = root;
  }

  public ModelKey key() {
    return key;
  }

  /** The file, byte for byte as it was vetted. */
  public byte[] file() {
    return file.clone();
  }

  /** SHA-256 of the file, 64 small hexadecimal digits. */
  public String sha256() {
    return sha256(file);
  }

  /** SHA-256 of a file, 64 small hexadecimal digits. */
  public static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlElement root() {
    return root;
  }
}

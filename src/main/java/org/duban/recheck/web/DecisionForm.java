package org.duban.recheck.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.duban.recheck.RecheckItem;
import org.duban.rectification.RecheckResult;
import org.jspecify.annotations.Nullable;

/** What the inspector enters for one problem; it outlives a refusal. */
public class DecisionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long itemId;
  private @Nullable RecheckResult result;
  private String reason;
  private transient @Nullable Part proof;

  DecisionForm(RecheckItem item) {
    this.itemId = item.getItemId();
    this.result = item.result().orElse(null);
    this.reason = item.getReason();
  }

  /** Whether there is a result that differs from what is kept. */
  boolean isWorthKeeping(RecheckItem item) {
    return result != null
        && !(item.result().filter(result::equals).isPresent()
            && item.getReason().equals(reason.strip()));
  }

  boolean isComplete() {
    return result != null && !reason.isBlank();
  }

  boolean needsProof() {
    return result != null && !result.isPassed();
  }

  /** Enters a result where there is none yet; words that are there stay. */
  void fill(RecheckResult given, String words) {
    result = given;
    reason = reason.isBlank() ? words : reason;
  }

  public long getItemId() {
    return itemId;
  }

  public @Nullable RecheckResult getResult() {
    return result;
  }

  public void setResult(@Nullable RecheckResult result) {
    this.result = result;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public @Nullable Part getProof() {
    return proof;
  }

  public void setProof(@Nullable Part proof) {
    this.proof = proof;
  }
}

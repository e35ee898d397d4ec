package org.duban.reconciliation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A file that came with a tip, e.g. a picture of the chat. */
@Embeddable
public record TipFile(String fileId, String fileName) implements Serializable {}

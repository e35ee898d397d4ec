package org.duban.escalation.web;

import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.CaseKey;

/**
 * A rectification that is overdue and ready for the next measure.
 *
 * @param key of the rectification
 * @param dueAt when its report was due
 */
public record OverdueRow(CaseKey key, String unitName, int round, Instant dueAt)
    implements Serializable {}

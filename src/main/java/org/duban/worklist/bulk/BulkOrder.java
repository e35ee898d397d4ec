package org.duban.worklist.bulk;

import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with every row alike.
 *
 * @param next who takes over; null where nobody does, or nobody is chosen yet
 * @param words opinion, reason or remark; may be empty where the act wants none
 */
public record BulkOrder(BulkAct act, @Nullable UserId next, String words) {}

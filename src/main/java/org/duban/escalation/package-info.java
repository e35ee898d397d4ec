/**
 * 督办升级: what happens to a unit that does not rectify: reminder, supervision order, interview,
 * closure order, accountability.
 *
 * <p>The measure comes from a decision table that the office may change, and everything it was
 * decided on is kept with it, so that the leader who approves and the unit that is hit both see
 * why.
 */
@NullMarked
package org.duban.escalation;

import org.jspecify.annotations.NullMarked;

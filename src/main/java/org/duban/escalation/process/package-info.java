/** What the product does by itself when a case is escalated. */
@NullMarked
package org.duban.escalation.process;

import org.jspecify.annotations.NullMarked;

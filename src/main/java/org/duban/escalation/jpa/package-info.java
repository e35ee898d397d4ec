/** Where escalations are kept. */
@NullMarked
package org.duban.escalation.jpa;

import org.jspecify.annotations.NullMarked;

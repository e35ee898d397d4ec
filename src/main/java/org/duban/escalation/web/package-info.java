/** The pages of escalation: why a measure is proposed stands on each of them. */
@NullMarked
package org.duban.escalation.web;

import org.jspecify.annotations.NullMarked;

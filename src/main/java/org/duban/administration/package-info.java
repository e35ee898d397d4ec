/**
 * What administrators change on purpose: models, failed steps, people, and the demo's clock.
 *
 * <p>Nothing here does the office's work. Every change is an event, so the audit trail tells who
 * changed what; a model is deployed only after a check whose result the administrator has seen.
 */
@NullMarked
package org.duban.administration;

import org.jspecify.annotations.NullMarked;

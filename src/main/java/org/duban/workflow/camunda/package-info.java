/**
 * The one place that knows the engine is Camunda 7, embedded on the container's transactions.
 *
 * <p>The end of Camunda's community line makes the engine replaceable on purpose: the five hooks
 * into its internals (transactions, job threads, expressions, scripts, parse listener) live here.
 */
@NullMarked
package org.duban.workflow.camunda;

import org.jspecify.annotations.NullMarked;

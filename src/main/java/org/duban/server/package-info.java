/**
 * Start and end of the server, in one place and in order: schema, engine, diagrams, demo, jobs.
 *
 * <p>A failure at any point stops the deployment with its cause on one line; a half-started server
 * never answers.
 */
@NullMarked
package org.duban.server;

import org.jspecify.annotations.NullMarked;

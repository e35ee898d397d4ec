/** Notes on deployments and the demo's clock in the database. */
@NullMarked
package org.duban.administration.jpa;

import org.jspecify.annotations.NullMarked;

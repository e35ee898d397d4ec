/** The trail in the database. */
@NullMarked
package org.duban.audit.jpa;

import org.jspecify.annotations.NullMarked;

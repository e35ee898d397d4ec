/** Rectifications in the database. */
@NullMarked
package org.duban.rectification.jpa;

import org.jspecify.annotations.NullMarked;

/** Views and habits in the database. */
@NullMarked
package org.duban.worklist.jpa;

import org.jspecify.annotations.NullMarked;

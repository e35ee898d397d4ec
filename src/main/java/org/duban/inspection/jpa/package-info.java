/** Cycles, inspections, findings and indicator sets in the database. */
@NullMarked
package org.duban.inspection.jpa;

import org.jspecify.annotations.NullMarked;

/** Units and people in the database. */
@NullMarked
package org.duban.people.jpa;

import org.jspecify.annotations.NullMarked;

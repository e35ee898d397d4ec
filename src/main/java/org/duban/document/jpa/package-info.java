/** The rows of stored files in the database. */
@NullMarked
package org.duban.document.jpa;

import org.jspecify.annotations.NullMarked;

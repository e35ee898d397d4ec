/**
 * Files people hand in and documents the office issues.
 *
 * <p>Bytes lie in the data directory under their own digest, so that nothing is stored twice and a
 * changed file is noticed; the row that names a file commits with the case it belongs to.
 */
@NullMarked
package org.duban.document;

import org.jspecify.annotations.NullMarked;

/** Where snapshots, differences and tips are kept. */
@NullMarked
package org.duban.reconciliation.jpa;

import org.jspecify.annotations.NullMarked;

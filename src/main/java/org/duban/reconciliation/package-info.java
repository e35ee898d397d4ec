/**
 * The register is compared with what others hold 对账: the national system, the provincial hall, and
 * what people tell the office. Every difference is settled by a person; what is settled stays, what
 * agrees later closes by itself, and nothing is overwritten in silence (Z12, Z13, Z17, Z18, Z48).
 */
@NullMarked
package org.duban.reconciliation;

import org.jspecify.annotations.NullMarked;

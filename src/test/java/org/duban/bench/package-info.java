/**
 * How fast the lists are beside the engine's own queries. Run by {@code mvn -Pbench verify}, never
 * with the other tests.
 */
package org.duban.bench;

/**
 * Tests inside the server, against the very WAR that was built.
 *
 * <p>All of them share one server start and one deployment ({@link org.duban.it.OneDeployment}): a
 * class named {@code …IT}, annotated {@code @ExtendWith(ArquillianExtension.class)}, is enough; it
 * needs no deployment method. {@link org.duban.it.SignedIn} acts as a person.
 */
package org.duban.it;

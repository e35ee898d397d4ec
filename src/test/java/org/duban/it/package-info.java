/**
 * Tests inside the server, against the very WAR that was built.
 *
 * <p>All of them share one server start and one deployment ({@link org.duban.it.OneDeployment}): a
 * class named {@code …IT}, annotated {@code @ExtendWith(ArquillianExtension.class)}, is enough; it
 * needs no deployment method. {@link org.duban.it.SignedIn} acts as a person, {@link
 * org.duban.it.Desks} finds what lies before whom, {@link org.duban.it.RegisterAnswers} and {@link
 * org.duban.it.Reports} take a case from one desk to the next. They share one database, too: a test
 * takes a unit of its own.
 */
package org.duban.it;

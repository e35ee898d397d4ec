/**
 * The product as people meet it: started by the README's command, used through Debian's Chromium.
 *
 * <p>One server for all classes ({@link org.duban.browser.DemoServer}); pictures of every page go
 * to {@code target/screens}.
 */
package org.duban.browser;

package org.duban.worklist.web;

import java.io.Serializable;

/**
 * A saved view as a link.
 *
 * @param to address without a leading slash
 * @param count how many rows it has, in words
 */
public record ViewLink(String name, String to, String count) implements Serializable {}

package org.verbale.web;

/**
 * A CDI event: somebody asked for what is not theirs. The log keeps it.
 *
 * @param method of the request
 * @param path that was asked for
 */
public record AccessDenied(String method, String path) {}

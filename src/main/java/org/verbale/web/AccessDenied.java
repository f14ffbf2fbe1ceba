package org.verbale.web;

/**
 * An asynchronous CDI event: somebody asked for what is not theirs. The log keeps it.
 *
 * @param subject of the person, "anonymous" if nobody is signed in
 * @param name of the person then
 * @param address the request came from; null if unknown
 * @param method of the request
 * @param path that was asked for
 */
public record AccessDenied(
    String subject, String name, String address, String method, String path) {}

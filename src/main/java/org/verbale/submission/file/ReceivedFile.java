package org.verbale.submission.file;

/**
 * A file as somebody sent it, its type known from its content.
 *
 * @param name for people only; files are never stored or found by it
 */
public record ReceivedFile(String name, String mediaType, byte[] content) {}

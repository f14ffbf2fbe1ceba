package org.verbale.submission;

/**
 * A file as somebody sent it, its type known from its content.
 *
 * @param name for people only; files are never stored or found by it
 */
record ReceivedFile(String name, String mediaType, byte[] content) {}

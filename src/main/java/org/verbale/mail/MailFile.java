package org.verbale.mail;

/** A file that a mail carries. */
public record MailFile(String name, String mediaType, byte[] content) {}

package org.verbale.mail.bounce;

import java.util.Set;

/**
 * An address that did not take a mail, as a notice or a list says.
 *
 * @param source where it stood: the name of a file with the number of the message or line
 * @param address null if the notice names none
 * @param reason status and diagnosis in the words of the mail server; may be empty
 * @param messageIds of the messages of which the notice speaks, among them ours if it names it
 * @param returnedTo the addresses to which the notice was sent: one of them may name our mail
 */
record FailedAddress(
    String source, String address, String reason, Set<String> messageIds, Set<String> returnedTo) {}

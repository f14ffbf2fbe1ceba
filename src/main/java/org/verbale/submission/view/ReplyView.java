package org.verbale.submission.view;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * A reply to be read.
 *
 * @param stateNames the State's name, and those of a joint reply, in the language of the reply
 * @param brackets the lines in brackets under the name
 */
public record ReplyView(
    String stateNames,
    String lang,
    String dir,
    List<String> brackets,
    boolean nilReply,
    RawString html,
    boolean empty,
    int words) {}

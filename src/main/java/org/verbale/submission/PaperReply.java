package org.verbale.submission;

import java.time.LocalDate;

/** What is known of a reply that came on paper or by e-mail: the day on which it came in. */
record PaperReply(LocalDate receivedOn) {}

/**
 * What a State answered before this portal, as it was published: shown on the mission's first page,
 * and taken as the beginning of this year's draft. The archive, a later room, tells it.
 */
package org.verbale.submission.past;

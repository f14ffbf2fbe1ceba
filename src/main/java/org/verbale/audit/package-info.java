/**
 * The append-only, hash-chained log: every change of state, every access denied, every file issued,
 * every mail sent. A feature room records its own event types through {@link
 * org.verbale.audit.AuditLog}.
 */
package org.verbale.audit;

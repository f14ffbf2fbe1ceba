/**
 * The report of the Secretary-General: a family of documents under one symbol, made of the replies
 * to one call.
 *
 * <pre>
 *   DRAFT ──clear──▶ CLEARED ──issue──▶ ISSUED (further languages may follow)
 *     ▲                 │
 *     └────reopen───────┘
 * </pre>
 *
 * A reply is in exactly one part of a family. After issue only an addendum, a corrigendum, a
 * revision or a technical reissue changes anything.
 */
package org.verbale.report;

/**
 * The reply of a State to a call for views: written, signed off, submitted, received.
 *
 * <p>A reply belongs to the State and the call, never to a person. {@link
 * org.verbale.submission.Submission} is the one gate for changes of its state; the table's
 * constraints and a trigger hold the same diagram:
 *
 * <pre>
 *             ask for sign-off                 sign off
 *   DRAFT ───────────────────▶ AWAITING ─────────────────▶ SUBMITTED ──accept──▶ ACCEPTED
 *    ▲ ▲ ◀─────────────────── _SIGN_OFF                     │  ▲  │                 │
 *    │ │   call back, or                                    │  │  │ return          │
 *    │ │   return to drafter          ask for sign-off,     │  │  ▼ for correction  │
 *    │ │                              then sign off ────────┼──┴─ RETURNED          │
 *    │ │                                                    │                       │
 *    │ └──────── correct (a reason; the revisions stay) ────┴───────────────────────┘
 *    │
 *    └── start again ── WITHDRAWN ◀── withdraw (before issue) ── any state with a revision
 *
 *   DRAFT, RETURNED ── entered on behalf by the Secretariat (paper, e-mail) ──▶ SUBMITTED
 * </pre>
 *
 * <p>Every arrow into SUBMITTED freezes a {@link org.verbale.submission.Revision}. A State has
 * replied as soon as a revision exists and the reply is not withdrawn, whatever becomes of a
 * correction. The revision that was accepted last stands in the report until another is accepted.
 */
package org.verbale.submission;

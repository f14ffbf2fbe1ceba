/**
 * The translations of accepted replies into the official languages, one task per revision and
 * language: {@code TO_DO → DRAFT → REVISED → SIGNED_OFF}; a signed-off translation can be reopened
 * and is then {@code REVISED} again. A translation has the structure of its original; paragraphs
 * not yet translated are empty in it and are never filled from another language.
 */
package org.verbale.translation;

package org.verbale.report.composing;

/**
 * One entry of a corrigendum.
 *
 * @param page of the corrected document; null if unknown
 * @param paragraph its number; null if it has none
 * @param replyOf the name of the State whose reply is corrected; null for none
 * @param read what it should say
 * @param instead what it says now
 */
public record Correction(
    String page, String paragraph, String replyOf, String instead, String read) {}

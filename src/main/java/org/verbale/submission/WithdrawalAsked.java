package org.verbale.submission;

import java.util.Optional;

/**
 * A mission asks to withdraw its reply; told within the transaction before anything is changed. The
 * report room objects where the reply stands in a part that has been issued.
 */
public final class WithdrawalAsked {
  private final long submissionId;
  private String symbol;

  WithdrawalAsked(long submissionId) {
    this.submissionId = submissionId;
  }

  public long submissionId() {
    return submissionId;
  }

  /** It stands in an issued document. */
  public void objectBecauseIssuedAs(String issuedSymbol) {
    symbol = issuedSymbol;
  }

  Optional<String> issuedAs() {
    return Optional.ofNullable(symbol);
  }
}

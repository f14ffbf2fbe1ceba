package org.verbale.mandate;

import java.util.List;

/**
 * What has been made of mandates: told by the room of the calls, of which this room knows nothing.
 */
public interface MandateUses {

  /** The uses of the mandates of some resolutions, the earliest session first. */
  List<MandateUse> of(List<Long> resolutionIds);

  /**
   * One use: a call for views.
   *
   * @param resolutionId the resolution under which it stands
   * @param mandateId the mandate under which it stands; {@link #NO_MANDATE} if it is the record of
   *     something that the portal did not do itself
   * @param targetSession the session that is to receive the report
   * @param stateKey the key of the text of its state
   * @param address its page
   */
  record MandateUse(
      long id,
      long resolutionId,
      long mandateId,
      int targetSession,
      String stateKey,
      String address) {

    /** No identifier of a mandate. */
    public static final long NO_MANDATE = 0;

    /** Whether a new call can be started from it. */
    public boolean isCall() {
      return mandateId != NO_MANDATE;
    }
  }
}

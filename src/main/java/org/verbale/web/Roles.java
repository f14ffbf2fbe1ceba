package org.verbale.web;

/** The broad roles that Keycloak states. Rights inside a mission are the portal's own records. */
public final class Roles {
  /** Staff of the Secretariat: mandates, notes verbales, tracking, reports. */
  public static final String OFFICER = "officer";

  /** Editors and translators of one or more language pairs. */
  public static final String TRANSLATOR = "translator";

  /** Somebody of a permanent mission. */
  public static final String MISSION = "mission";

  /** System administrators: read the log, look after the portal. */
  public static final String ADMIN = "admin";

  private Roles() {}
}

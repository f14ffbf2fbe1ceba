package org.verbale.demodata;

/** The subjects of the demo accounts as constants, because annotations of tests need constants. */
public final class DemoSubjects {
  public static final String OFFICER = "5ec00000-0000-4000-8000-000000000001";
  public static final String TRANSLATOR = "5ec00000-0000-4000-8000-000000000002";
  public static final String ADMIN = "5ec00000-0000-4000-8000-000000000003";
  public static final String CUB_DRAFTER = "0cb00000-0000-4000-8000-000000000001";
  public static final String CUB_HEAD = "0cb00000-0000-4000-8000-000000000002";
  public static final String ESP_DRAFTER = "0e500000-0000-4000-8000-000000000001";
  public static final String ESP_HEAD = "0e500000-0000-4000-8000-000000000002";
  public static final String NOR_DRAFTER = "00f00000-0000-4000-8000-000000000001";
  public static final String NOR_HEAD = "00f00000-0000-4000-8000-000000000002";
  public static final String TKM_HEAD = "07e00000-0000-4000-8000-000000000002";

  private DemoSubjects() {}
}

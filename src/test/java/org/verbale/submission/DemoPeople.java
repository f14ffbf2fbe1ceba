package org.verbale.submission;

import org.verbale.demodata.DemoSubjects;

/** People of two missions, under the subjects with which tests sign in as them. */
public final class DemoPeople {
  public static final Actor CUBA_DRAFTER = new Actor(DemoSubjects.CUB_DRAFTER, "Dayana");
  public static final Actor CUBA_HEAD = new Actor(DemoSubjects.CUB_HEAD, "Head");
  private static final Actor SPAIN_DRAFTER = new Actor(DemoSubjects.ESP_DRAFTER, "Spain");

  private DemoPeople() {}

  /** Gives each their duty, if it is not given yet. */
  public static void takeUpDuties() {
    ReplyFixture.duty(CUBA_DRAFTER, "CUB", "DRAFTER");
    ReplyFixture.duty(CUBA_HEAD, "CUB", "HEAD_OF_MISSION");
    ReplyFixture.duty(SPAIN_DRAFTER, "ESP", "DRAFTER");
  }
}

package org.verbale.request.note;

import org.verbale.request.RequestConfig;

/** The reference of a note verbale: {@code ODA/16-2017/NDV}. */
public final class NoteReference {

  private NoteReference() {}

  public static String format(RequestConfig config, int number, int year) {
    return config.office() + "/" + number + "-" + year + "/" + config.topic();
  }
}

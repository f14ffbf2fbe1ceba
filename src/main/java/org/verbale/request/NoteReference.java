package org.verbale.request;

/** The reference of a note verbale: {@code ODA/16-2017/NDV}. */
final class NoteReference {

  private NoteReference() {}

  static String format(RequestConfig config, int number, int year) {
    return config.office() + "/" + number + "-" + year + "/" + config.topic();
  }
}

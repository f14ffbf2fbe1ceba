package org.verbale.mission.directory;

/** The file is no table, or one that cannot be told apart into cells. */
final class UnreadableTable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ImportError error;

  UnreadableTable(ImportError error) {
    super(error.key());
    this.error = error;
  }

  ImportError error() {
    return error;
  }
}

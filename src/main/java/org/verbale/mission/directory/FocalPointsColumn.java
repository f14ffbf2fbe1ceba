package org.verbale.mission.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whom notes go to: the whole list, so that whoever is missing is written to no longer. */
record FocalPointsColumn() implements Column {

  @Override
  public String name() {
    return "focal_points";
  }

  @Override
  public String now(DirectoryRecord state, Row row) {
    return Contact.cell(state.focalPoints().stream().map(Contact::of).toList());
  }

  @Override
  public String given(DirectoryRecord state, Row row) {
    var contacts = new ArrayList<Contact>();
    var seen = new HashSet<String>();
    for (var line : Contact.lines(row.cell(name()))) {
      var contact = Contact.read(line);
      if (contact.isEmpty()) {
        row.wrong(name(), "directory.error.contact", line);
      } else if (!seen.add(contact.get().key())) {
        row.wrong(name(), "directory.error.contactTwice", contact.get().email());
      } else {
        contacts.add(contact.get());
      }
    }
    return Contact.cell(contacts);
  }

  @Override
  public void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer) {
    List<Contact> contacts =
        Contact.lines(given).stream().flatMap(line -> Contact.read(line).stream()).toList();
    writer.focalPoints(state, contacts);
  }
}

package org.verbale.mission.directory;

import org.verbale.mission.MissionAddress;

/** A part of the address of the mission itself; blank if it is not known. */
record AddressColumn(Part part) implements Column {

  /** The parts of an address, with the fields of {@link MissionAddress#check()}. */
  enum Part {
    POSTAL("postal_address", "postal"),
    EMAIL("email", "missionEmail"),
    PHONE("phone", "phone");

    private final String column;
    private final String field;

    Part(String column, String field) {
      this.column = column;
      this.field = field;
    }

    String of(MissionAddress address) {
      return switch (this) {
        case POSTAL -> address.postal();
        case EMAIL -> address.email();
        case PHONE -> address.phone();
      };
    }

    MissionAddress in(MissionAddress address, String value) {
      return new MissionAddress(
          this == POSTAL ? value : address.postal(),
          this == EMAIL ? value : address.email(),
          this == PHONE ? value : address.phone());
    }
  }

  @Override
  public String name() {
    return part.column;
  }

  @Override
  public String now(DirectoryRecord state, Row row) {
    return part.of(state.mission().address());
  }

  @Override
  public String given(DirectoryRecord state, Row row) {
    var address = part.in(new MissionAddress("", "", ""), row.cell(name()));
    address
        .check()
        .of(part.field)
        .ifPresent(error -> row.wrong(name(), error.key(), error.arguments()));
    return part.of(address);
  }

  @Override
  public void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer) {
    writer.address(state, part.in(state.mission().address(), given));
  }
}

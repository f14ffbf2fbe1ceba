package org.verbale.mission.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verbale.mission.RegionalGroup;
import org.verbale.mission.StateStatus;

/** The regional group; blank for observers and for States without one. */
record GroupColumn() implements Column {

  @Override
  public String name() {
    return "regional_group";
  }

  @Override
  public String now(DirectoryRecord state, Row row) {
    return state.state().regionalGroup().map(Enum::name).orElse("");
  }

  @Override
  public String given(DirectoryRecord state, Row row) {
    var group = row.cell(name()).toUpperCase(Locale.ROOT);
    if (group.isEmpty()) {
      return group;
    }
    if (Arrays.stream(RegionalGroup.values()).noneMatch(known -> known.name().equals(group))) {
      var all =
          Arrays.stream(RegionalGroup.values()).map(Enum::name).collect(Collectors.joining(", "));
      row.wrong(name(), "directory.error.group", row.cell(name()), all);
    } else if (state.state().status() != StateStatus.MEMBER_STATE) {
      row.wrong(name(), "directory.error.groupOfObserver");
    }
    return group;
  }

  @Override
  public void apply(DirectoryRecord state, Row row, String given, DirectoryWriter writer) {
    writer.group(state, given.isEmpty() ? null : RegionalGroup.valueOf(given));
  }
}

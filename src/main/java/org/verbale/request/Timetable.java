package org.verbale.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The dates of a call: its deadline, more time for single States, reminders, the cut-off. */
@Embeddable
class Timetable {

  private Instant deadline;
  private String deadlineZone;
  private Instant cutOff;

  @ElementCollection
  @CollectionTable(name = "reminder_step", joinColumns = @JoinColumn(name = "call_id"))
  @Column(name = "days")
  private Set<Short> reminderDays = new TreeSet<>();

  @OneToMany(mappedBy = "call", cascade = CascadeType.ALL)
  @OrderBy("grantedAt")
  private List<Extension> extensions = new ArrayList<>();

  void take(CallSettings settings) {
    deadline = settings.deadline().instant();
    deadlineZone = settings.deadline().zone().getId();
    cutOff = settings.cutOff();
    var days = settings.reminderDays().stream().map(Integer::shortValue).toList();
    reminderDays.retainAll(days);
    reminderDays.addAll(days);
  }

  void add(Extension extension) {
    extensions.add(extension);
  }

  SubmissionDeadline deadline() {
    return new SubmissionDeadline(deadline, ZoneId.of(deadlineZone));
  }

  /** The deadline, or what a State has been given beyond it. */
  SubmissionDeadline deadlineFor(String stateCode) {
    var until =
        extensionsOf(stateCode).stream()
            .map(Extension::until)
            .filter(extended -> extended.isAfter(deadline))
            .max(Instant::compareTo)
            .orElse(deadline);
    return new SubmissionDeadline(until, ZoneId.of(deadlineZone));
  }

  boolean hasExtensionAt(Instant moment, String stateCode) {
    return extensionsOf(stateCode).stream()
        .anyMatch(extension -> extension.until().isAfter(moment));
  }

  List<Extension> extensionsOf(String stateCode) {
    return extensions.stream()
        .filter(extension -> extension.stateCode().equals(stateCode))
        .toList();
  }

  List<Extension> extensions() {
    return List.copyOf(extensions);
  }

  Optional<Instant> cutOff() {
    return Optional.ofNullable(cutOff);
  }

  /** The earliest step first. */
  List<Integer> reminderDays() {
    return reminderDays.stream().map(Short::intValue).sorted(Comparator.reverseOrder()).toList();
  }
}

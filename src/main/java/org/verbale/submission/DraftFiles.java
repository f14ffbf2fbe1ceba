package org.verbale.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.verbale.web.NotFound;

/** The files of a reply: those of the draft, and those frozen with what was submitted. */
@Embeddable
class DraftFiles {
  @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<Attachment> attachments = new ArrayList<>();

  void add(Attachment file) {
    attachments.add(file);
  }

  /** Takes a file out of the draft; what was submitted once stays. */
  Attachment remove(long file) {
    Attachment found =
        attachments.stream()
            .filter(one -> one.id() == file && !one.isFrozen())
            .findFirst()
            .orElseThrow(() -> new NotFound("submission.notFound.file"));
    attachments.remove(found);
    return found;
  }

  void freezeWith(Revision revision) {
    attachments.stream()
        .filter(file -> !file.isFrozen())
        .forEach(file -> file.freezeWith(revision));
  }

  /**
   * @throws ReplyRefusal.FileInfected if a file of the draft is known to be harmful
   */
  void requireHarmless() {
    attachments.stream()
        .filter(file -> !file.isFrozen() && file.scanState() == Attachment.ScanState.INFECTED)
        .findFirst()
        .ifPresent(
            file -> {
              throw new ReplyRefusal.FileInfected(file.fileName());
            });
  }

  List<Attachment> all() {
    return List.copyOf(attachments);
  }
}

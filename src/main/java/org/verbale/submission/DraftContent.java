package org.verbale.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;

/** What a draft says, section by section, and in which language. */
@Embeddable
class DraftContent {
  @Column(name = "original_language")
  private OfficialLanguage language;

  @Column(name = "nil_reply")
  private boolean nilReply;

  @Column(name = "consent_to_publish")
  private Boolean consentToPublish;

  @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<SubmissionSection> sections = new ArrayList<>();

  protected DraftContent() {}

  DraftContent(Submission reply, OfficialLanguage language, List<SectionPlan> plan) {
    this.language = language;
    for (int i = 0; i < plan.size(); i++) {
      sections.add(new SubmissionSection(reply, plan.get(i), i + 1));
    }
  }

  /**
   * @return whether anything changed
   * @throws ReplyRefusal.StaleVersion if somebody saved another text meanwhile
   */
  boolean save(int position, int expectedVersion, List<Block> blocks, Actor who, Instant at) {
    SubmissionSection section = section(position);
    if (section.savedAt() != null && section.blocks().equals(blocks)) {
      return false;
    }
    if (section.version() != expectedVersion) {
      throw new ReplyRefusal.StaleVersion(section);
    }
    section.write(blocks, who, at);
    return true;
  }

  void describe(OfficialLanguage original, boolean nil, Boolean consent) {
    language = original;
    nilReply = nil;
    consentToPublish = consent;
  }

  /**
   * @throws ReplyRefusal.NothingWritten if there is no text, and no word that there is none
   * @throws ReplyRefusal.NilReplyHasText if there is both
   */
  void requireText() {
    boolean written = sections.stream().anyMatch(section -> !section.blocks().isEmpty());
    if (nilReply && written) {
      throw new ReplyRefusal.NilReplyHasText();
    }
    if (!nilReply && !written) {
      throw new ReplyRefusal.NothingWritten();
    }
  }

  OfficialLanguage language() {
    return language;
  }

  boolean isNilReply() {
    return nilReply;
  }

  Boolean consentToPublish() {
    return consentToPublish;
  }

  List<SubmissionSection> sections() {
    return List.copyOf(sections);
  }

  SubmissionSection section(int position) {
    return sections.stream()
        .filter(section -> section.position() == position)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + position));
  }
}

package org.verbale.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.language.OfficialLanguage;

/**
 * The content of a revision: all that the State has said, and nothing about who said it when.
 *
 * @param files the files submitted with it, named by their own SHA-256, so that one hash covers all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrozenReply(
    String state,
    long call,
    OfficialLanguage originalLanguage,
    boolean nilReply,
    Boolean consentToPublish,
    Set<String> jointStates,
    List<ReplySection> sections,
    List<File> files) {

  /** A file submitted with the reply. */
  public record File(String purpose, String name, String mediaType, String sha256) {}

  public static FrozenReply of(Submission submission) {
    return new FrozenReply(
        submission.stateCode(),
        submission.callId(),
        submission.originalLanguage(),
        submission.isNilReply(),
        submission.consentToPublish(),
        submission.jointStateCodes(),
        submission.sections().stream().map(SubmissionSection::frozen).toList(),
        submission.attachments().stream().map(Attachment::frozen).toList());
  }

  String canonicalJson() {
    return CanonicalJson.write(this);
  }

  static FrozenReply read(String json) {
    return CanonicalJson.read(json, FrozenReply.class);
  }

  /** The text of all sections of a kind, one after the other. */
  public List<Block> blocks(SectionKind kind) {
    return sections.stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.blocks().stream())
        .toList();
  }
}

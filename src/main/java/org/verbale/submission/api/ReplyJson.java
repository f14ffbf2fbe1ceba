package org.verbale.submission.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.verbale.document.Block;
import org.verbale.document.text.StructuredText;
import org.verbale.request.CallForViews;
import org.verbale.submission.JointAnswer;
import org.verbale.submission.ReplySection;
import org.verbale.submission.Revision;
import org.verbale.submission.SaveSection;
import org.verbale.submission.SectionKind;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionSection;
import org.verbale.submission.SubmissionState;
import org.verbale.submission.WordCount;
import org.verbale.submission.receipt.Receipt;
import org.verbale.submission.receipt.Receipts;
import org.verbale.web.BadInput;
import org.verbale.web.FieldError;

/** Replies as programs read and write them. */
final class ReplyJson {
  private ReplyJson() {}

  /** A call that is open to the mission. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OpenCall(
      long id,
      String title,
      Instant deadline,
      String deadlineZone,
      boolean late,
      Integer wordLimit,
      Integer summaryLimit,
      boolean overLimitRefused,
      boolean jointRepliesAllowed,
      String state) {}

  /** A reply with its draft and what has been submitted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Reply(
      long call,
      String stateCode,
      SubmissionState state,
      String originalLanguage,
      boolean nilReply,
      Boolean consentToPublish,
      Set<String> jointStates,
      String returnReason,
      String changeReason,
      List<Section> sections,
      List<Frozen> revisions) {}

  /** A section of the draft; send its version back with the next save. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Section(
      int position,
      SectionKind kind,
      String question,
      int version,
      String text,
      List<Block> blocks,
      int words,
      Instant savedAt,
      String savedBy) {}

  /**
   * What was submitted.
   *
   * @param jointStates the other States for which it speaks, confirmed where the call asks that
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Frozen(
      int number,
      Instant submittedAt,
      boolean late,
      LocalDate receivedOn,
      String sha256,
      int words,
      Set<String> jointStates,
      String receipt,
      String reason) {}

  /** What is to be saved; what is left out stays as it is. */
  record Draft(
      String originalLanguage,
      Boolean nilReply,
      Boolean consentToPublish,
      List<String> jointStates,
      List<DraftSection> sections) {

    /**
     * What is to be saved, checked before anything is.
     *
     * @param largest how many characters a section may have
     * @throws BadInput naming what is no text of a reply
     */
    List<SaveSection.Draft> drafts(int largest) {
      var drafts = new ArrayList<SaveSection.Draft>();
      for (int i = 0; sections != null && i < sections.size(); i++) {
        String path = "sections[" + i + "]";
        if (sections.get(i) == null) {
          var missing = new FieldError(path, "submission.api.block.missing");
          throw new BadInput("web.error.form", List.of(missing));
        }
        drafts.add(sections.get(i).draft(path, largest));
      }
      return drafts;
    }
  }

  /**
   * A section to be saved, as {@code text} or as {@code blocks}.
   *
   * @param version the version on which it was written
   */
  record DraftSection(int position, int version, String text, List<Block> blocks) {
    private SaveSection.Draft draft(String path, int largest) {
      if (blocks != null) {
        List<Block> checked = CheckedBlocks.of(blocks, path + ".blocks", largest);
        return new SaveSection.Draft(position, version, checked);
      }
      String typed = text == null ? "" : text;
      if (typed.length() > largest) {
        throw new BadInput("submission.write.tooLarge", typed.length(), largest);
      }
      return new SaveSection.Draft(position, version, StructuredText.parse(typed));
    }
  }

  /**
   * A joint reply as a State that it names reads it.
   *
   * @param answer what the State has answered last; null before
   */
  record Joint(
      String sender, int revision, List<ReplySection> sections, JointAnswer.Answer answer) {
    static Joint of(Revision revision, String stateCode) {
      return new Joint(
          revision.submission().stateCode(),
          revision.number(),
          revision.sections(),
          revision.jointAnswer(stateCode).map(JointAnswer::answer).orElse(null));
    }
  }

  /** What a State answers to a joint reply. */
  record JointWord(JointAnswer.Answer answer, String reason) {}

  /** A comment or a reason. */
  record Words(String comment, String reason) {}

  static Reply of(CallForViews call, Submission reply, Receipts receipts) {
    var sections = reply.sections().stream().map(section -> section(call, reply, section)).toList();
    return reply(reply, sections, receipts);
  }

  /** Without the draft, which is the mission's own: what the Secretariat sees. */
  static Reply submittedPart(Submission reply, Receipts receipts) {
    return reply(reply, null, receipts);
  }

  private static Reply reply(Submission reply, List<Section> sections, Receipts receipts) {
    return new Reply(
        reply.callId(),
        reply.stateCode(),
        reply.state(),
        reply.originalLanguage().code(),
        reply.isNilReply(),
        reply.consentToPublish(),
        reply.jointStateCodes(),
        reply.returnReason(),
        reply.changeReason(),
        sections,
        frozen(reply, receipts));
  }

  private static Section section(CallForViews call, Submission reply, SubmissionSection section) {
    String question =
        call.questions().stream()
            .filter(asked -> asked.id().equals(section.questionId()))
            .findFirst()
            .map(asked -> asked.textOrElse(reply.originalLanguage()))
            .orElse(null);
    return new Section(
        section.position(),
        section.kind(),
        question,
        section.version(),
        StructuredText.print(section.blocks(), reply.originalLanguage()),
        section.blocks(),
        WordCount.of(section.blocks(), reply.originalLanguage()),
        section.savedAt(),
        section.savedByName());
  }

  private static List<Frozen> frozen(Submission reply, Receipts receipts) {
    return reply.revisions().stream()
        .map(
            revision ->
                new Frozen(
                    revision.number(),
                    revision.submittedAt(),
                    revision.isLate(),
                    revision.receivedOn(),
                    revision.sha256(),
                    revision.words(),
                    revision.jointStates(),
                    receipts.of(revision).map(Receipt::number).orElse(null),
                    revision.reason()))
        .toList();
  }
}

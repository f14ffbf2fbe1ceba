package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * A heading and what stands under it. The depth of nesting is the level of the heading.
 *
 * @param id unique in the document, target of links and bookmarks; null if nothing refers to it
 * @param role what the section is, for formats that tell (Akoma Ntoso, tagged PDF)
 * @param number the label before the heading ({@code II.}), null for none
 * @param heading the words of the heading, never empty
 * @param blocks what stands under it, subsections included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Section(String id, Role role, String number, List<Inline> heading, List<Block> blocks)
    implements Block {

  /** What a section is in the anatomy of a report. */
  public enum Role {
    /** A part of the document: introduction, replies received, … */
    PART,
    /** One reply; the heading is the name of the State. */
    REPLY,
    /** A heading inside a part or a reply. */
    SUBSECTION,
    /** An annex: starts a new page. */
    ANNEX,
    /** The summary of the report, set in a box or indented. */
    SUMMARY
  }

  public Section {
    Objects.requireNonNull(role, "role");
    heading = List.copyOf(heading);
    blocks = List.copyOf(blocks);
  }

  /**
   * Whether a part is itself a reply, as the one of the European Union is: it begins with the
   * brackets of a reply, and the headings in it are those of a reply.
   */
  public boolean holdsOneReply() {
    return role == Role.PART && !blocks.isEmpty() && blocks.getFirst() instanceof Provenance;
  }

  /** The level in contents of the headings in it: 3 for those of a reply. */
  public int levelWithin(int level) {
    return holdsOneReply() ? level + 2 : level + 1;
  }
}

package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A piece of a document that stands on lines of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Section.class, name = "section"),
  @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = ItemList.class, name = "list"),
  @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
  @JsonSubTypes.Type(value = Table.class, name = "table"),
  @JsonSubTypes.Type(value = Provenance.class, name = "provenance"),
  @JsonSubTypes.Type(value = ClosingRule.class, name = "closingRule"),
  @JsonSubTypes.Type(value = PageBreak.class, name = "pageBreak"),
})
public sealed interface Block
    permits Section, Paragraph, ItemList, Quotation, Table, Provenance, ClosingRule, PageBreak {}

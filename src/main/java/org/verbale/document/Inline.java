package org.verbale.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A piece of running text inside a block. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Text.class, name = "text"),
  @JsonSubTypes.Type(value = Emphasis.class, name = "emphasis"),
  @JsonSubTypes.Type(value = Span.class, name = "span"),
  @JsonSubTypes.Type(value = Link.class, name = "link"),
  @JsonSubTypes.Type(value = Footnote.class, name = "footnote"),
  @JsonSubTypes.Type(value = LineBreak.class, name = "lineBreak"),
})
public sealed interface Inline permits Text, Emphasis, Span, Link, Footnote, LineBreak {}

package org.verbale.typesetting.page;

import java.util.List;
import org.verbale.document.Emblem;
import org.verbale.document.LetterCover;
import org.verbale.typesetting.line.Alignment;
import org.verbale.typesetting.line.InlineStyle;
import org.verbale.typesetting.line.StyledText;
import org.verbale.typesetting.picture.Picture;

/** Sets the head of a note verbale or of a receipt: letterhead, reference, subject. */
final class Letterhead {

  private static final float ORGANIZATION_SIZE = 17;
  private static final float EMBLEM_WIDTH = 120;
  private static final float EMBLEM_HEIGHT = 54;
  private static final float EMBLEM_GAP = 6;

  private final Workshop workshop;
  private final List<Row> rows;

  Letterhead(Workshop workshop, List<Row> rows) {
    this.workshop = workshop;
    this.rows = rows;
  }

  void set(LetterCover cover) {
    float scale = workshop.sizes().headings();
    Column column = workshop.textColumn();
    addEmblem(cover.emblem(), column);
    InlineStyle sans = InlineStyle.PLAIN.sans();
    float size = ORGANIZATION_SIZE * scale;
    Column organization = column.sized(size, size * 1.3f, true);
    Tag title = workshop.root().leaf("P");
    StyledText name = workshop.words(cover.organization(), sans.bolder());
    rows.addAll(workshop.heading(name, organization, Alignment.CENTRE, 0, title));
    Column office = column.sized(workshop.sizes().body(), workshop.sizes().lead(), false);
    for (String line : cover.office()) {
      StyledText text = workshop.words(line, sans);
      Tag tag = workshop.root().leaf("P");
      rows.addAll(workshop.heading(text, office, Alignment.CENTRE, 0, tag));
    }
    Ink rule = new Ink.Rule(column.start(), 1, column.width(), 0.8f);
    rows.add(new Row(8, 10).add(rule).keepWithNext());
    if (cover.reference() != null) {
      StyledText reference = workshop.words(cover.reference(), InlineStyle.PLAIN);
      Tag tag = workshop.root().leaf("P");
      rows.addAll(workshop.heading(reference, column, Alignment.START, 10, tag));
    }
    if (!cover.subject().isEmpty()) {
      StyledText subject = workshop.read(cover.subject(), true);
      Tag tag = workshop.root().text(workshop.headingType(1), BlockSetter.isRich(subject));
      rows.addAll(workshop.heading(subject, column, Alignment.START, 12, tag));
    }
    rows.add(new Row(0, 8).keepWithNext());
  }

  /** In the middle over the letterhead. */
  private void addEmblem(Emblem emblem, Column column) {
    if (emblem != null) {
      Picture picture = Picture.of(emblem);
      float width = picture.widthIn(EMBLEM_WIDTH, EMBLEM_HEIGHT);
      float height = picture.heightAt(width);
      float start = column.start() + (column.width() - width) / 2;
      Tag figure = workshop.root().figure(emblem.words());
      Ink image = new Ink.Image(picture, start, 0, width, height, figure);
      rows.add(new Row(0, height + EMBLEM_GAP).add(image).keepWithNext());
    }
  }
}

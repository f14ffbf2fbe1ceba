package org.verbale.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbale.document.Document;
import org.verbale.document.DocumentJson;
import org.verbale.document.Emblem;
import org.verbale.language.OfficialLanguage;
import org.verbale.language.Phrases;
import org.verbale.typesetting.akn.AkomaNtosoRenderer;
import org.verbale.typesetting.docx.DocxRenderer;
import org.verbale.typesetting.html.HtmlRenderer;

/** A document that has an emblem carries it at its head in every format. */
class EmblemTest {

  @ParameterizedTest
  @EnumSource(OfficialLanguage.class)
  void a_report_shows_it_once_before_the_organ(OfficialLanguage language) throws Exception {
    Document document = Emblems.on(Versions.of(language), Emblems.png(language));
    byte[] pdf = new PdfTypesetter().toBytes(document);
    assertThat(new PdfTypesetter().toBytes(document)).isEqualTo(pdf);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      List<Matrix> places = pictures(read);
      assertThat(places).hasSize(1);
      Matrix place = places.get(0);
      float middle = place.getTranslateX() + place.getScalingFactorX() / 2;
      assertThat(middle > 306).as("at the right").isEqualTo(language.isRightToLeft());
      assertThat(place.getTranslateY()).isBetween(670f, 740f);
      assertThat(place.getScalingFactorX() / place.getScalingFactorY())
          .isCloseTo(1.25f, org.assertj.core.data.Offset.offset(0.01f));
      PDStructureElement figure = figure(read.getDocumentCatalog().getStructureTreeRoot());
      assertThat(figure.getAlternateDescription()).isEqualTo(Phrases.of(language).get("emblem"));
      assertThat(figure.getAttributes().size()).as("the place of the figure").isEqualTo(1);
    }
  }

  @Test
  void a_letter_shows_it_in_the_middle() throws Exception {
    Document letter = Emblems.on(Samples.noteVerbale(), Emblems.jpeg(OfficialLanguage.FRENCH));
    try (PDDocument read = Loader.loadPDF(new PdfTypesetter().toBytes(letter))) {
      Matrix place = pictures(read).get(0);
      float middle = place.getTranslateX() + place.getScalingFactorX() / 2;
      assertThat(middle).isCloseTo(306, org.assertj.core.data.Offset.offset(1f));
    }
  }

  @Test
  void what_is_transparent_is_white_on_the_page() throws Exception {
    Document document = Emblems.on(Samples.englishReport(), Emblems.png(OfficialLanguage.ENGLISH));
    try (PDDocument read = Loader.loadPDF(new PdfTypesetter().toBytes(document))) {
      var resources = read.getPage(0).getResources();
      var name = resources.getXObjectNames().iterator().next();
      var picture =
          (org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) resources.getXObject(name);
      assertThat(picture.getSoftMask()).isNull();
      assertThat(picture.getImage().getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    }
  }

  @Test
  void html_xml_and_word_name_it() throws Exception {
    Emblem emblem = Emblems.png(OfficialLanguage.ARABIC);
    Document document = Emblems.on(Versions.of(OfficialLanguage.ARABIC), emblem);
    var picture = Jsoup.parse(new HtmlRenderer().render(document)).expectFirst("img.emblem");
    assertThat(picture.attr("alt")).isEqualTo(emblem.words());
    assertThat(picture.attr("src")).isEqualTo(emblem.dataAddress());
    String xml = new AkomaNtosoRenderer().render(document);
    var read = Jsoup.parse(xml, org.jsoup.parser.Parser.xmlParser());
    assertThat(read.expectFirst("coverPage p.emblem img").attr("alt")).isEqualTo(emblem.words());
    AkomaNtosoSchema.assertValid(xml);
    byte[] word = new DocxRenderer().render(document);
    assertThat(new DocxRenderer().render(document)).isEqualTo(word);
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(opened.getAllPictures()).hasSize(1);
      assertThat(opened.getAllPictures().get(0).getData()).isEqualTo(emblem.file());
      assertThat(opened.getDocument().xmlText()).contains("descr=\"" + emblem.words() + "\"");
    }
  }

  @Test
  void it_is_part_of_the_json_form() {
    Document document = Emblems.on(Samples.noteVerbale(), Emblems.png(OfficialLanguage.FRENCH));
    assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iVBORw0KGgo=", "iVBORw0KGgoAAAANSUhEUgAA", "/9j/4AAQSkZJRg=="})
  void a_damaged_picture_is_a_named_error(String picture) {
    Document document = Emblems.on(Samples.englishReport(), new Emblem(picture, "Emblem"));
    assertThatThrownBy(() -> new PdfTypesetter().toBytes(document))
        .isInstanceOf(TypesettingException.class)
        .hasMessageContaining("the picture is damaged");
  }

  @Test
  void a_picture_of_too_many_pixels_is_a_named_error() {
    Document document =
        Emblems.on(Samples.englishReport(), Emblems.of(Emblems.sheet(4_000, 1_001), "Emblem"));
    assertThatThrownBy(() -> new PdfTypesetter().toBytes(document))
        .isInstanceOf(TypesettingException.class)
        .hasMessageContaining("4 million pixels");
  }

  @Test
  void other_kinds_of_files_are_no_emblem() {
    assertThatThrownBy(() -> Emblem.of("<svg/>".getBytes(), "Emblem"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PNG or JPEG");
    assertThatThrownBy(() -> new Emblem(Emblems.png(OfficialLanguage.ENGLISH).picture(), " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PDStructureElement figure(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        PDStructureElement found =
            element.getStructureType().equals("Figure") ? element : figure(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Where pictures stand on the pages. */
  private static List<Matrix> pictures(PDDocument pdf) throws Exception {
    List<Matrix> places = new ArrayList<>();
    PDFStreamEngine engine =
        new PDFStreamEngine() {
          @Override
          protected void processOperator(Operator operator, List<COSBase> operands)
              throws java.io.IOException {
            if (operator.getName().equals("Do")) {
              places.add(getGraphicsState().getCurrentTransformationMatrix().clone());
            }
            super.processOperator(operator, operands);
          }
        };
    engine.addOperator(new Concatenate(engine));
    engine.addOperator(new DrawObject(engine));
    engine.addOperator(new Save(engine));
    engine.addOperator(new Restore(engine));
    for (var page : pdf.getPages()) {
      engine.processPage(page);
    }
    return places;
  }
}

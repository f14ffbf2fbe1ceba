package org.verbale.submission.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.verbale.testing.word.WordFile;
import org.verbale.web.BadInput;

/** What may be attached to a reply, told from the bytes alone. */
public class AttachedFileTest {
  public static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
  public static final byte[] WORD = WordFile.ofBody("<w:p/>").build();

  @Test
  void a_pdf_and_a_word_file_are_known_whatever_they_are_called() {
    assertThat(AttachedFile.of("a.docx", PDF).mediaType()).isEqualTo("application/pdf");
    assertThat(AttachedFile.of("a.docx", PDF).name()).isEqualTo("a.docx.pdf");
    assertThat(AttachedFile.of("b.pdf", WORD).mediaType()).endsWith("wordprocessingml.document");
  }

  @Test
  void a_program_a_script_or_a_page_under_the_name_of_a_pdf_is_refused() {
    assertThat(refusal("a.pdf", ascii("MZ\u0090\0\3\0\0\0program"))).endsWith(".type");
    assertThat(refusal("a.pdf", ascii("MZ\0\0 %PDF-1.7 %%EOF"))).endsWith(".type");
    assertThat(refusal("a.docx", ascii("#!/bin/sh"))).endsWith(".type");
    assertThat(refusal("a.pdf", ascii("<html><script>"))).endsWith(".type");
    assertThat(refusal("a.pdf", new byte[0])).endsWith(".empty");
    assertThat(refusal("a.pdf", ascii("%PDF-1.7\ncut off"))).endsWith(".damaged");
  }

  @Test
  void macros_are_refused() {
    byte[] file =
        WordFile.ofBody("<w:p/>")
            .part("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", new byte[8])
            .build();
    assertThat(refusal("a.docx", file)).endsWith(".macros");
  }

  @Test
  void a_file_that_is_two_things_at_once_is_refused() {
    assertThat(refusal("a.pdf", joined(PDF, WORD))).endsWith(".hidden");
    assertThat(refusal("a.docx", joined(WORD, PDF))).endsWith(".damaged");
    assertThat(refusal("a.pdf", joined(PDF, ascii("<script>alert(1)</script>"))))
        .endsWith(".hidden");
    assertThat(refusal("a.pdf", joined(ascii("%PDF-1.7\n"), WORD, ascii("\n%%EOF"))))
        .endsWith(".hidden");
  }

  @Test
  void a_name_keeps_its_script_and_loses_what_could_deceive() {
    assertThat(AttachedFile.of("C:\\x\\مرفق الرد.pdf", PDF).name()).isEqualTo("مرفق الرد.pdf");
    assertThat(AttachedFile.of("../附件\r\nSet-Cookie: a.pdf", PDF).name())
        .isEqualTo("附件Set-Cookie: a.pdf");
    assertThat(AttachedFile.of("a\u202Efdp.pdf", PDF).name()).isEqualTo("afdp.pdf");
    assertThat(AttachedFile.of(null, PDF).name()).isEqualTo("file.pdf");
  }

  private static String refusal(String name, byte[] content) {
    return catchThrowableOfType(BadInput.class, () -> AttachedFile.of(name, content)).key();
  }

  private static byte[] joined(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

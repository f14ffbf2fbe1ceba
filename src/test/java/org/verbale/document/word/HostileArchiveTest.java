package org.verbale.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.verbale.document.word.WordFileRefused.Reason;
import org.verbale.testing.word.WordFile;
import org.verbale.testing.word.ZipFiles;

/** Archives made to hurt: refused from their directory alone, in bounded time and memory. */
class HostileArchiveTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void a_hundred_thousand_entries_are_refused_from_the_count() {
    var file =
        ZipFiles.writing(
            zip -> {
              for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
                zip.closeEntry();
              }
            });
    assertThat(refusedQuickly(file)).isEqualTo(Reason.TOO_MANY_PARTS);
  }

  @Test
  void a_bomb_is_refused_before_it_is_unpacked() {
    assertThat(refusedQuickly(bomb(1024))).isEqualTo(Reason.BOMB);
  }

  @Test
  void a_bomb_below_the_bound_of_a_part_is_refused_by_its_ratio() {
    assertThat(refusedQuickly(bomb(16))).isEqualTo(Reason.BOMB);
  }

  @Test
  void many_parts_that_are_large_together_are_refused() {
    var noise = new byte[MEGABYTE];
    new java.util.Random(1).nextBytes(noise);
    var file =
        ZipFiles.writing(
            zip -> {
              for (int part = 0; part < 4; part++) {
                zip.putNextEntry(new ZipEntry("word/media/" + part));
                zip.write(noise);
                for (int i = 0; i < 63; i++) {
                  zip.write(new byte[MEGABYTE]);
                }
                zip.closeEntry();
              }
            });
    assertThat(refusedQuickly(file)).isEqualTo(Reason.BOMB);
  }

  @Test
  void an_entry_that_unpacks_to_more_than_it_says_is_refused() {
    var file = bomb(2);
    // The directory says 100 bytes instead of two megabytes.
    var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int directory = buffer.getInt(file.length - 22 + 16);
    buffer.putInt(directory + 24, 100);
    assertThat(refusedQuickly(file)).isEqualTo(Reason.BOMB);
  }

  @Test
  void entries_that_share_their_bytes_are_refused() {
    var file =
        ZipFiles.of(
            Map.of("[Content_Types].xml", new byte[500], "[Content_Types].xm2", new byte[500]));
    var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int first = buffer.getInt(file.length - 22 + 16);
    int second = first + 46 + 19 + buffer.getShort(first + 30);
    buffer.putInt(first + 42, 0);
    buffer.putInt(second + 42, 0);
    assertThat(refusedQuickly(file)).isIn(Reason.BOMB, Reason.DAMAGED);
  }

  @Test
  void names_that_point_elsewhere_are_refused() {
    for (String name :
        new String[] {"../../etc/cron.d/x", "/etc/x", "C:/x", "word\\..\\x", "a/./b", "a\nb"}) {
      assertThat(refusedQuickly(ZipFiles.of(Map.of(name, new byte[1]))))
          .as(name)
          .isEqualTo(Reason.UNSAFE_NAMES);
    }
  }

  @Test
  void two_parts_of_one_name_are_refused() {
    assertThat(
            refusedQuickly(
                ZipFiles.of(Map.of("Word/a.xml", new byte[1], "word/A.xml", new byte[1]))))
        .isEqualTo(Reason.UNSAFE_NAMES);
  }

  @Test
  void something_before_or_behind_the_archive_is_refused() {
    var word = WordFile.ofBody("<w:p/>").build();
    var behind = Arrays.copyOf(word, word.length + 3000);
    assertThat(refusedQuickly(behind)).isEqualTo(Reason.DAMAGED);
    var before = new byte[word.length + 300];
    System.arraycopy(word, 0, before, 0, 30);
    System.arraycopy(word, 0, before, 300, word.length);
    assertThat(refusedQuickly(before)).isIn(Reason.DAMAGED, Reason.FOREIGN_DATA);
  }

  @Test
  void a_file_beyond_the_size_is_refused() {
    assertThat(refusedQuickly(new byte[17 * MEGABYTE])).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void more_elements_than_any_document_has_are_refused() {
    var file = WordFile.ofBody("<w:p/>".repeat(700_000)).build();
    assertThat(refusedQuickly(file)).isEqualTo(Reason.TOO_COMPLEX);
  }

  private static byte[] bomb(int megabytes) {
    return ZipFiles.writing(
        zip -> {
          zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
          for (int i = 0; i < megabytes; i++) {
            zip.write(new byte[MEGABYTE]);
          }
          zip.closeEntry();
        });
  }

  private static Reason refusedQuickly(byte[] file) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            catchThrowableOfType(WordFileRefused.class, () -> WordPackage.open(file).document())
                .reason());
  }
}

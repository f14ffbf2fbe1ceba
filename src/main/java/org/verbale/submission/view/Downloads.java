package org.verbale.submission.view;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.verbale.submission.Attachment;
import org.verbale.submission.ReplyRefusal;
import org.verbale.submission.Submission;
import org.verbale.web.NotFound;

/** Files are always downloads, under names of any script (RFC 6266). */
public final class Downloads {
  private Downloads() {}

  /**
   * A file of a reply.
   *
   * @throws NotFound if the reply has no such file
   * @throws ReplyRefusal.FileInQuarantine if it is not to be opened, or not yet
   */
  public static Response of(Submission reply, long id, String subject) {
    Attachment file =
        reply.attachments().stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound("submission.notFound.file"));
    if (!file.mayBeFetchedBy(subject)) {
      throw new ReplyRefusal.FileInQuarantine(file);
    }
    return file(file.fileName(), file.mediaType(), file.content());
  }

  public static Response pdf(String name, byte[] content) {
    return file(name, "application/pdf", content);
  }

  static Response file(String name, String mediaType, byte[] content) {
    String safe = name.replaceAll("[\\p{Cntrl}\"\\\\/]", "_");
    String ascii = safe.replaceAll("[^\\x20-\\x7E]", "_");
    String encoded = URLEncoder.encode(safe, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, mediaType)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}

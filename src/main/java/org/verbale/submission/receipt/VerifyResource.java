package org.verbale.submission.receipt;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.verbale.persistence.Sha256;
import org.verbale.request.CallsForViews;
import org.verbale.submission.KnownStates;
import org.verbale.submission.Revision;
import org.verbale.submission.Submission;
import org.verbale.submission.SubmissionState;
import org.verbale.web.PageLanguage;
import org.verbale.web.ration.Costly;
import org.verbale.web.ration.Rationed;

/** The public page on which anybody checks a receipt, by its number or by the file. */
@Path("/verify")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
public class VerifyResource {
  @Inject Receipts receipts;
  @Inject CallsForViews calls;
  @Inject KnownStates states;
  @Inject PageLanguage language;

  @GET
  public TemplateInstance ask(@QueryParam("number") String number) {
    return number == null || number.isBlank()
        ? new VerifyPage("", null, null)
        : answer(number.strip());
  }

  @GET
  @Path("{number}")
  public TemplateInstance byNumber(@PathParam("number") String number) {
    return answer(number);
  }

  @POST
  @Rationed(Costly.READING)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public TemplateInstance byFile(@RestForm FileUpload file) {
    if (file == null || file.size() == 0) {
      return new VerifyPage("", "noFile", null);
    }
    try {
      String sha256 = Sha256.hex(Files.readAllBytes(file.uploadedFile()));
      return page("", receipts.withHash(sha256), "unknownFile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TemplateInstance answer(String typed) {
    Optional<ReceiptNumber> number = ReceiptNumber.find(typed);
    return number.isEmpty()
        ? new VerifyPage(typed, "noNumber", null)
        : page(typed, receipts.findByIdOptional(number.get().toString()), "unknownNumber");
  }

  private TemplateInstance page(String typed, Optional<Receipt> receipt, String otherwise) {
    return receipt
        .map(found -> new VerifyPage(typed, "found", found(found)))
        .orElseGet(() -> new VerifyPage(typed, otherwise, null));
  }

  private VerifyPage.Found found(Receipt receipt) {
    Revision revision = receipt.revision();
    Submission reply = revision.submission();
    return new VerifyPage.Found(
        receipt.number(),
        states.name(reply.stateCode(), language.current()),
        calls.findById(reply.callId()).titleOrElse(language.current()),
        revision.submittedAt(),
        revision.number(),
        revision.sha256(),
        receipt.sha256(),
        reply.state() == SubmissionState.WITHDRAWN,
        reply.revisions().size() > revision.number());
  }
}

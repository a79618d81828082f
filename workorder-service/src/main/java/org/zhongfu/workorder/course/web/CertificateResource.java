// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.course.CertificateView;
import org.zhongfu.workorder.course.CourseService;

/** Certificates of training courses over HTTP. */
@Path("/api/v1/certificates/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Courses", description = "Training courses, their trainees and certificates")
public class CertificateResource {

    private final CourseService service;
    private final Callers callers;

    CertificateResource(CourseService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * A certificate is not valid any more (撤销证书).
     *
     * @param reasonCode why: a code of the list {@code certificate-revocation-reasons}; published with the event
     */
    record RevokeCertificateRequest(
            @NotNull @KnownCode("certificate-revocation-reasons")
            String reasonCode,

            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /**
     * Get a certificate.
     *
     * @param id id of the certificate
     */
    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.EVALUATOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getCertificate",
            summary = "Get a certificate of a training course (结业证书)",
            description = "Of work orders of the caller's provider, or of persons of the caller's area.")
    @APIResponse(responseCode = "200", description = "The certificate; its version is the ETag")
    @APIResponse(responseCode = "404", description = "There is no such certificate, or the caller may not see it")
    public RestResponse<CertificateView> get(@PathParam("id") CertificateId id) {
        CertificateView view = service.getCertificate(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Revoke a certificate.
     *
     * @param id id of the certificate
     */
    @POST
    @Path("/revocation")
    @Idempotent
    @RolesAllowed({Roles.COORDINATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "revokeCertificate",
            summary = "Revoke a certificate (撤销证书)",
            description = "Its number is not used again; another certificate can be issued.")
    @APIResponse(responseCode = "200", description = "The certificate, revoked")
    @APIResponse(responseCode = "404", description = "There is no such certificate, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "It is revoked already")
    public RestResponse<CertificateView> revoke(
            @PathParam("id") CertificateId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid RevokeCertificateRequest body) {
        CertificateView view =
                service.revoke(id, body.reasonCode(), Change.of(callers.current(), Revision.required(tag), body));
        return Responses.ok(view, view.version());
    }
}

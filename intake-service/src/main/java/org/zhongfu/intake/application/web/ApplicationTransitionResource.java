// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.intake.application.ApplicationTransitionRequest;
import org.zhongfu.intake.application.ApplicationTransitionService;
import org.zhongfu.intake.application.ApplicationView;
import org.zhongfu.intake.application.ResubmitApplicationRequest;
import org.zhongfu.intake.person.IdentityLimits;
import org.zhongfu.intake.person.web.Searchers;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Steps of applications over HTTP; each one names in If-Match the version it is based on. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
@APIResponse(responseCode = "200", description = "The application after this step")
@APIResponse(responseCode = "404", description = "There is no such application, or the caller may not see it")
@APIResponse(
        responseCode = "409",
        description = "The state does not allow this step; the answer holds the states that are allowed")
@APIResponse(responseCode = "412", description = "The application has changed since it was read")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class ApplicationTransitionResource {

    private final ApplicationTransitionService service;
    private final IdentityLimits limits;
    private final Callers callers;

    ApplicationTransitionResource(ApplicationTransitionService service, IdentityLimits limits, Callers callers) {
        this.service = service;
        this.limits = limits;
        this.callers = callers;
    }

    /**
     * Receive an application (接待).
     *
     * @param id id of the application
     */
    @POST
    @Path("/reception")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "receiveApplication",
            summary = "Receive an application (接待)",
            description = "An officer starts to handle the application.")
    public RestResponse<ApplicationView> receive(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.ReceiveApplicationRequest body,
            @Context HttpHeaders headers) {
        return transition(id, ifMatch, body, headers);
    }

    /**
     * Accept an application (受理).
     *
     * @param id id of the application
     */
    @POST
    @Path("/acceptance")
    @Idempotent
    @AuditsRefusals
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "acceptApplication",
            summary = "Accept an application (受理)",
            description =
                    "An empty object accepts the application for the person who applies: the file of their ID number is used, or opened with what was sent in. personId or person names the person explicitly. Name and ID number of the person must be those of the application; a county or prefecture officer who did not receive the application may override this with overrideReason and overrideExplanation, which leaves an audit entry.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Name or ID number differ, no ID number is known, or who applied for the person is not entered as their"
                            + " guardian or agent")
    @APIResponse(
            responseCode = "429",
            description = "Too many requests refused because of a number; wait for the seconds in Retry-After")
    public RestResponse<ApplicationView> accept(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.AcceptApplicationRequest body,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        return limits.refusing(
                Searchers.of(callers.current(), request),
                body.person() == null ? body : body.person(),
                () -> transition(id, ifMatch, body, headers));
    }

    /**
     * Cancel the acceptance of an application (撤销受理).
     *
     * @param id id of the application
     */
    @POST
    @Path("/acceptance-reversal")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "reverseApplicationAcceptance",
            summary = "Cancel the acceptance of an application (撤销受理)",
            description =
                    "By another officer than the one who accepted it, as long as no need comes from the application. The application is RECEIVED again and belongs to no person. The reversal leaves an audit entry.")
    @APIResponse(responseCode = "403", description = "The caller accepted the application, or has another role")
    public RestResponse<ApplicationView> reverseAcceptance(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.ReverseAcceptanceRequest body,
            @Context HttpHeaders headers) {
        return transition(id, ifMatch, body, headers);
    }

    /**
     * Return an application for completion (退回补正).
     *
     * @param id id of the application
     */
    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "returnApplication",
            summary = "Return an application for completion (退回补正)",
            description = "Requires an explanation. The applicant can submit it again.")
    public RestResponse<ApplicationView> returnForCompletion(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.ReturnApplicationRequest body,
            @Context HttpHeaders headers) {
        return transition(id, ifMatch, body, headers);
    }

    /**
     * Reject an application (不予受理).
     *
     * @param id id of the application
     */
    @POST
    @Path("/rejection")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "rejectApplication",
            summary = "Reject an application (不予受理)",
            description = "Requires a reason. The answer holds how to appeal.")
    public RestResponse<ApplicationView> reject(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.RejectApplicationRequest body,
            @Context HttpHeaders headers) {
        return transition(id, ifMatch, body, headers);
    }

    /**
     * Withdraw an application (撤回).
     *
     * @param id id of the application
     */
    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.AGENCY,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw an application (撤回)",
            description =
                    "At the wish of the applicant: by the caller who sent it, the organisation of the agency that sent it, or staff of the area.")
    public RestResponse<ApplicationView> withdraw(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.WithdrawApplicationRequest body,
            @Context HttpHeaders headers) {
        return transition(id, ifMatch, body, headers);
    }

    /**
     * Resubmit a returned application.
     *
     * @param id id of the application
     */
    @POST
    @Path("/resubmission")
    @Idempotent
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.AGENCY,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "resubmitApplication",
            summary = "Resubmit a returned application",
            description =
                    "By the caller who sent it, the organisation of the agency that sent it, or staff of the area. A field that is absent keeps its value.")
    public RestResponse<ApplicationView> resubmit(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResubmitApplicationRequest body,
            @Context HttpHeaders headers) {
        ApplicationView view =
                service.resubmit(callers.current(), id, Revision.required(ifMatch), body, Language.of(headers));
        return Responses.ok(view, view.version());
    }

    private RestResponse<ApplicationView> transition(
            ApplicationId id, @Nullable String ifMatch, ApplicationTransitionRequest request, HttpHeaders headers) {
        ApplicationView view =
                service.transition(callers.current(), id, Revision.required(ifMatch), request, Language.of(headers));
        return Responses.ok(view, view.version());
    }
}

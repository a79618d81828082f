// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.application.ApplicationDecisionService;
import org.zhongfu.intake.application.ApplicationTransitionRequest;
import org.zhongfu.intake.application.ApplicationView;
import org.zhongfu.intake.application.ResubmitApplicationRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Language;
import org.zhongfu.platform.web.Responses;
import org.zhongfu.platform.web.Revision;

/** Decides about applications; each decision names the version it was made for in If-Match. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
@APIResponse(responseCode = "200", description = "The application as it is now")
@APIResponse(responseCode = "404", description = "No such application, or not yours to see")
@APIResponse(responseCode = "409", description = "Its state does not allow this; the answer names what it allows")
@APIResponse(responseCode = "412", description = "It has changed since you read it")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class DecisionResource {

    private final ApplicationDecisionService decisions;
    private final Callers callers;

    DecisionResource(ApplicationDecisionService decisions, Callers callers) {
        this.decisions = decisions;
        this.callers = callers;
    }

    @POST
    @Path("/reception")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Take the application in hand (接待)")
    public RestResponse<ApplicationView> receive(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.ReceiveApplicationRequest body,
            @Context HttpHeaders headers) {
        return decide(id, ifMatch, body, headers);
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            summary = "Accept the application (受理) and bind it to a person",
            description = "Give personId, or the person: the file of the ID number is used if there is one.")
    public RestResponse<ApplicationView> accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.AcceptApplicationRequest body,
            @Context HttpHeaders headers) {
        return decide(id, ifMatch, body, headers);
    }

    @POST
    @Path("/return")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Send the application back for completion, with a reason")
    public RestResponse<ApplicationView> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.ReturnApplicationRequest body,
            @Context HttpHeaders headers) {
        return decide(id, ifMatch, body, headers);
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(summary = "Refuse the application, with a reason; the answer says how to appeal")
    public RestResponse<ApplicationView> reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.RejectApplicationRequest body,
            @Context HttpHeaders headers) {
        return decide(id, ifMatch, body, headers);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.COMMUNITY_AGENT,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(summary = "Take the application back at the applicant's wish")
    public RestResponse<ApplicationView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ApplicationTransitionRequest.WithdrawApplicationRequest body,
            @Context HttpHeaders headers) {
        return decide(id, ifMatch, body, headers);
    }

    @POST
    @Path("/resubmission")
    @Idempotent
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(summary = "Hand a returned application in again", description = "What is absent stays.")
    public RestResponse<ApplicationView> resubmit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResubmitApplicationRequest body,
            @Context HttpHeaders headers) {
        ApplicationView view =
                decisions.resubmit(callers.current(), id, Revision.required(ifMatch), body, Language.of(headers));
        return Responses.ok(view, view.version());
    }

    private RestResponse<ApplicationView> decide(
            UUID id, @Nullable String ifMatch, ApplicationTransitionRequest decision, HttpHeaders headers) {
        ApplicationView view =
                decisions.decide(callers.current(), id, Revision.required(ifMatch), decision, Language.of(headers));
        return Responses.ok(view, view.version());
    }
}

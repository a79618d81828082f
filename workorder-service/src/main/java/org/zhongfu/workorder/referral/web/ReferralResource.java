// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.ChangeRequest;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;
import org.zhongfu.workorder.referral.RecordReferralOutcomeRequest;
import org.zhongfu.workorder.referral.ReferralAnswer;
import org.zhongfu.workorder.referral.ReferralService;
import org.zhongfu.workorder.referral.ReferralView;

/** One referral. */
@Path("/api/v1/referrals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.SOCIAL_WORKER})
@Tag(
        name = "Referrals",
        description = "Referrals of persons to resources of other organisations, and what came of them")
public class ReferralResource {

    private final ReferralService service;
    private final RecordHistory<ReferralId> history;
    private final Callers callers;

    ReferralResource(ReferralService service, RecordHistory<ReferralId> history, Callers callers) {
        this.service = service;
        this.history = history;
        this.callers = callers;
    }

    /**
     * Get a referral.
     *
     * @param id id of the referral
     */
    @GET
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReferral",
            summary = "Get a referral with its outcomes",
            description =
                    "Which resource it is is shown to those who work with the person; each reading is audited. The ETag is the version to"
                            + " send as If-Match with the next step.")
    @APIResponse(responseCode = "200", description = "The referral; its version is the ETag")
    @APIResponse(responseCode = "404", description = "There is no such referral, or the caller may not see it")
    public RestResponse<ReferralView> get(@PathParam("id") ReferralId id) {
        return ok(service.get(callers.current(), id));
    }

    /**
     * Record the answer of the resource.
     *
     * @param id id of the referral
     */
    @POST
    @Path("/answer")
    @Idempotent
    @Operation(
            operationId = "answerReferral",
            summary = "Record the answer of the resource (登记资源方答复)",
            description =
                    "TAKEN_ON is one unit of the work order, with the evidence as its proof, unless an exception waits for a review. A late"
                            + " answer may follow NO_ANSWER.")
    @APIResponse(responseCode = "200", description = "The referral, answered")
    @APIResponse(responseCode = "409", description = "It is answered or withdrawn already")
    @APIResponse(responseCode = "422", description = "An acceptance has no evidence")
    public RestResponse<ReferralView> answer(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid AnswerReferralRequest body) {
        return ok(service.answer(id, body.answer(), body.evidence(), body.note(), stepOf(tag, body)));
    }

    /**
     * Withdraw a referral.
     *
     * @param id id of the referral
     */
    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(
            operationId = "withdrawReferral",
            summary = "Withdraw a referral that has no answer (撤回转介)",
            description = "The unit that was kept for it is free.")
    @APIResponse(responseCode = "200", description = "The referral, withdrawn")
    @APIResponse(responseCode = "409", description = "It is answered or withdrawn already")
    public RestResponse<ReferralView> takeBack(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid WithdrawReferralRequest body) {
        return ok(service.takeBack(id, stepOf(tag, body)));
    }

    /**
     * Set the day of the next follow-up.
     *
     * @param id id of the referral
     */
    @POST
    @Path("/follow-up")
    @Idempotent
    @Operation(
            operationId = "setReferralFollowUp",
            summary = "Set the day of the next follow-up of a referral (跟进日期)",
            description = "In any state; absent means that there is none.")
    @APIResponse(responseCode = "200", description = "The referral")
    @APIResponse(responseCode = "422", description = "The day is past")
    public RestResponse<ReferralView> followUp(
            @PathParam("id") ReferralId id,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid FollowUpReferralRequest body) {
        return ok(service.followUp(id, body.followUpOn(), stepOf(tag, body)));
    }

    /**
     * Record an outcome of a referral.
     *
     * @param id id of the referral
     */
    @POST
    @Path("/outcomes")
    @Idempotent
    @Operation(
            operationId = "recordReferralOutcome",
            summary = "Record what came of an accepted referral (登记转介结果)",
            description = "With its day and evidence; a referral may have several outcomes.")
    @APIResponse(responseCode = "201", description = "The referral with the outcome")
    @APIResponse(responseCode = "200", description = "The outcome was recorded before under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description = "The referral is not accepted, or the clientReference was used for other content")
    @APIResponse(responseCode = "422", description = "The day lies before the referral or in the future")
    public RestResponse<ReferralView> recordOutcome(
            @PathParam("id") ReferralId id, @NotNull @Valid RecordReferralOutcomeRequest body) {
        Creation<ReferralView> creation = service.recordOutcome(callers.current(), id, body);
        return Responses.created(
                creation,
                "referrals",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * Get the history of a referral (转介变更记录).
     *
     * @param id id of the referral
     */
    @GET
    @Path("/history")
    @RolesAllowed({
        Roles.COORDINATOR,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReferralHistory",
            summary = "Get the history of a referral (转介变更记录)",
            description = RecordHistory.DESCRIPTION + "; resource and notes are withheld.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such referral, or the caller may not see it")
    public Page<HistoryEntry> history(
            @PathParam("id") ReferralId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return history.page(callers.current(), id, PageQuery.parse(limit, cursor));
    }

    private Change stepOf(@Nullable String tag, ChangeRequest body) {
        return Change.of(callers.current(), Revision.required(tag), body);
    }

    private static RestResponse<ReferralView> ok(ReferralView view) {
        return Responses.ok(view, view.version());
    }

    /**
     * The resource answered (资源方答复).
     *
     * @param answer what it answered
     * @param evidence how the answer is shown: a code of the list {@code referral-evidence}; required for TAKEN_ON
     * @param note the answer in words; stored encrypted, never published
     */
    record AnswerReferralRequest(
            @NotNull ReferralAnswer answer,

            @Nullable @KnownCode("referral-evidence") String evidence,

            @Nullable @PlainText(max = 500) String note,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}

    /** A referral is withdrawn (撤回转介). */
    record WithdrawReferralRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}

    /**
     * There is another day of follow-up (跟进日期).
     *
     * @param followUpOn the day, not past; absent means none
     */
    record FollowUpReferralRequest(
            @Nullable LocalDate followUpOn,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ChangeRequest {}
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.intake.person.IdentityLimits;
import org.zhongfu.intake.person.web.Searchers;
import org.zhongfu.intake.survey.RecordSurveyAttemptRequest;
import org.zhongfu.intake.survey.SurveyAssignmentView;
import org.zhongfu.intake.survey.SurveyAssignments;
import org.zhongfu.intake.survey.SurveyAttemptView;
import org.zhongfu.intake.survey.SurveyAttempts;
import org.zhongfu.intake.survey.SurveyConflicts;
import org.zhongfu.intake.survey.SurveyContactView;
import org.zhongfu.intake.survey.SurveyEntryService;
import org.zhongfu.intake.survey.SurveyEntryStepRequest;
import org.zhongfu.intake.survey.SurveyEntryView;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Entries of survey rounds and the attempts at visiting them. */
@Path("/api/v1/survey-entries/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Surveys", description = "Rounds of household visits (入户摸排)")
public class SurveyEntryResource {

    private final SurveyEntryService entries;
    private final SurveyAttempts attempts;
    private final SurveyAssignments assignments;
    private final SurveyConflicts conflicts;
    private final IdentityLimits limits;
    private final Callers callers;

    SurveyEntryResource(
            SurveyEntryService entries,
            SurveyAttempts attempts,
            SurveyAssignments assignments,
            SurveyConflicts conflicts,
            IdentityLimits limits,
            Callers callers) {
        this.entries = entries;
        this.attempts = attempts;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.limits = limits;
        this.callers = callers;
    }

    /**
     * Get an entry of a round.
     *
     * @param id id of the entry
     */
    @GET
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "getSurveyEntry",
            summary = "Get an entry of a survey round (名册条目)",
            description =
                    "Who is to visit the person, and what is known from all attempts. Audited when a surveyor reads it.")
    @APIResponse(responseCode = "200", description = "The entry")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    public RestResponse<SurveyEntryView> get(@PathParam("id") SurveyEntryId id) {
        SurveyEntryView view = entries.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Get what a visit to an entry needs.
     *
     * @param id id of the entry
     */
    @GET
    @Path("/contact")
    @AuditsRefusals
    @RolesAllowed({Roles.COMMUNITY_AGENT, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "getSurveyContact",
            summary = "Get what a visit to an entry needs (入户联系信息)",
            description =
                    "Name, phone number, address, exact point, entrance note and hazards in full, for the surveyor to whom the entry"
                            + " is assigned, while the round is under way. Each reading leaves an audit entry; they are limited by"
                            + " caller and entry.")
    @APIResponse(responseCode = "200", description = "The contact")
    @APIResponse(responseCode = "404", description = "There is no such entry, or it is not assigned to the caller")
    @APIResponse(
            responseCode = "429",
            description = "Too many disclosures of the caller or of the record; wait for the seconds in Retry-After")
    public RestResponse<SurveyContactView> contact(@PathParam("id") SurveyEntryId id) {
        return RestResponse.ResponseBuilder.ok(entries.contact(callers.current(), id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * List the assignments of an entry.
     *
     * @param id id of the entry
     */
    @GET
    @Path("/assignments")
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "listSurveyAssignments",
            summary = "List who was to visit an entry of a survey round (分派记录)",
            description = "First one first, with the reasons.")
    @APIResponse(responseCode = "200", description = "The assignments")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    public SurveyAssignmentsOfEntry assignments(@PathParam("id") SurveyEntryId id) {
        return new SurveyAssignmentsOfEntry(assignments.of(callers.current(), id));
    }

    /**
     * List the attempts at an entry.
     *
     * @param id id of the entry
     */
    @GET
    @Path("/attempts")
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "listSurveyAttempts",
            summary = "List the attempts at an entry of a survey round (入户记录)",
            description = "In the order of arrival, with the records that a visit led to.")
    @APIResponse(responseCode = "200", description = "A page of attempts")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    public Page<SurveyAttemptView> listAttempts(
            @PathParam("id") SurveyEntryId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return entries.attempts(callers.current(), id, PageQuery.parse(limit, cursor));
    }

    /**
     * Record an attempt at an entry.
     *
     * @param id id of the entry
     */
    @POST
    @Path("/attempts")
    @Idempotent
    @AuditsRefusals
    @RolesAllowed({Roles.COMMUNITY_AGENT, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "recordSurveyAttempt",
            summary = "Record an attempt at a household visit (登记入户结果)",
            description =
                    "By whoever the entry was assigned to at that time. A report of death is a report: an officer records the death in"
                            + " the file.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "The round is not open yet, a record that the visit leads to is refused, or the clientReference was used for other content")
    @APIResponse(
            responseCode = "429",
            description = "Too many registrations of numbers that have a file; wait for the seconds in Retry-After")
    public RestResponse<SurveyAttemptView> record(
            @PathParam("id") SurveyEntryId id,
            @Valid @NotNull RecordSurveyAttemptRequest body,
            @Context HttpServerRequest request) {
        Caller caller = callers.current();
        Creation<SurveyAttemptView> creation =
                limits.refusing(Searchers.of(caller, request), null, () -> attempts.record(caller, id, body));
        return Responses.created(
                creation, "survey-entries/" + id + "/attempts", creation.view().id(), 1);
    }

    /**
     * Resolve the contradictions of an entry.
     *
     * @param id id of the entry
     */
    @POST
    @Path("/conflict-resolution")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "resolveSurveyConflict",
            summary = "Resolve the contradictions of an entry of a survey round (处理矛盾记录)",
            description =
                    "Records what was found, by another person than those who made the attempts, which stay as they are.")
    @APIResponse(responseCode = "200", description = "The entry after this step")
    @APIResponse(responseCode = "403", description = "The caller made one of the attempts")
    @APIResponse(responseCode = "409", description = "There is no open contradiction")
    @APIResponse(responseCode = "412", description = "The entry has changed since it was read")
    public RestResponse<SurveyEntryView> resolve(
            @PathParam("id") SurveyEntryId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SurveyEntryStepRequest.ResolveSurveyConflictRequest body) {
        SurveyEntryView view = conflicts.resolve(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * Link an entry to a file.
     *
     * @param id id of the entry
     */
    @POST
    @Path("/person")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "linkSurveyEntry",
            summary = "Link an entry of a survey round to a file (关联档案)",
            description = "For a person without a file who turns out to have one.")
    @APIResponse(responseCode = "200", description = "The entry after this step")
    @APIResponse(responseCode = "409", description = "The entry belongs to a file already, or the file is in the frame")
    @APIResponse(responseCode = "412", description = "The entry has changed since it was read")
    public RestResponse<SurveyEntryView> link(
            @PathParam("id") SurveyEntryId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SurveyEntryStepRequest.LinkSurveyEntryRequest body) {
        SurveyEntryView view = conflicts.link(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }

    /**
     * The assignments of an entry.
     *
     * @param assignments the assignments, first one first
     */
    public record SurveyAssignmentsOfEntry(@Size(max = 1000) List<SurveyAssignmentView> assignments) {}
}

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.person.web.Searchers;
import org.zhongfu.intake.survey.AddSurveyEntryRequest;
import org.zhongfu.intake.survey.AssignSurveyEntriesRequest;
import org.zhongfu.intake.survey.SurveyAssignments;
import org.zhongfu.intake.survey.SurveyEntryFilter;
import org.zhongfu.intake.survey.SurveyEntryOrder;
import org.zhongfu.intake.survey.SurveyEntryService;
import org.zhongfu.intake.survey.SurveyEntryStatus;
import org.zhongfu.intake.survey.SurveyEntryView;
import org.zhongfu.intake.survey.SurveyFactRequest;
import org.zhongfu.intake.survey.SurveyFactResult;
import org.zhongfu.intake.survey.SurveyFacts;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** The frame of a round: entries, who visits whom, and what devices recorded without a network. */
@Path("/api/v1/survey-rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Surveys", description = "Rounds of household visits (入户摸排)")
public class SurveyFrameResource {

    private final SurveyEntryService entries;
    private final SurveyAssignments assignments;
    private final SurveyFacts facts;
    private final Callers callers;

    SurveyFrameResource(SurveyEntryService entries, SurveyAssignments assignments, SurveyFacts facts, Callers callers) {
        this.entries = entries;
        this.assignments = assignments;
        this.facts = facts;
        this.callers = callers;
    }

    /**
     * Add an entry to the frame of a round.
     *
     * @param id id of the round
     */
    @POST
    @Path("/entries")
    @Idempotent
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "addSurveyEntry",
            summary = "Add an entry to the frame of a round (增补名册)",
            description = "A file, or a person without one. After the opening the entry is marked as late.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description =
                    "The round is closed, the file is in the frame already, or the clientReference was used for other content")
    public RestResponse<SurveyEntryView> add(
            @PathParam("id") SurveyRoundId id, @Valid @NotNull AddSurveyEntryRequest body) {
        Creation<SurveyEntryView> creation = entries.add(callers.current(), id, body);
        return Responses.created(
                creation,
                "survey-entries",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the entries of a round.
     *
     * @param id id of the round
     * @param status only entries in this state; may be sent several times
     * @param area only entries of this area and the areas inside it: area code of 6, 9 or 12 digits (GB/T 2260)
     * @param surveyor only entries of this surveyor: subject of their token
     * @param unassigned true: only entries that nobody is to visit
     * @param late true: only entries that were added after the opening
     * @param conflictOpen true: only entries with a contradiction that no officer has looked at
     */
    @GET
    @Path("/entries")
    @RolesAllowed({
        Roles.COMMUNITY_AGENT,
        Roles.SOCIAL_WORKER,
        Roles.TOWNSHIP_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.PREFECTURE_OFFICER
    })
    @Operation(
            operationId = "listSurveyEntries",
            summary = "List the entries of a round (名册)",
            description =
                    "Officers see those of their area, surveyors those assigned to them; each entry that a surveyor is shown is"
                            + " audited. Ordered by id without `sort`.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "404", description = "There is no such round, or the caller may not see it")
    public Page<SurveyEntryView> list(
            @PathParam("id") SurveyRoundId id,
            @QueryParam("status") List<String> status,
            @QueryParam("area") @Nullable String area,
            @QueryParam("surveyor") @Nullable @Size(max = 255) String surveyor,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("unassigned") @Nullable
                    String unassigned,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("late") @Nullable String late,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("conflictOpen") @Nullable
                    String conflictOpen,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"lastStepAt", "-lastStepAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return entries.list(
                callers.current(),
                id,
                PageQuery.parse(limit, cursor, sort, SurveyEntryOrder.class).count(count),
                new SurveyEntryFilter(
                        Criteria.constants("status", SurveyEntryStatus.class, status),
                        area,
                        surveyor,
                        Criteria.flag("unassigned", unassigned),
                        Criteria.flag("late", late),
                        Criteria.flag("conflictOpen", conflictOpen)));
    }

    /**
     * Assign entries of a round.
     *
     * @param id id of the round
     */
    @POST
    @Path("/assignments")
    @RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "assignSurveyEntries",
            summary = "Assign entries of a round to a surveyor (分派入户任务)",
            description =
                    "All or none. An entry that is assigned to somebody else needs a reason; what that surveyor did before stays"
                            + " theirs. Sent again it changes nothing.")
    @APIResponse(responseCode = "200", description = "The entries")
    @APIResponse(responseCode = "404", description = "There is no such round, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The round is closed")
    public SurveyEntriesAssigned assign(
            @PathParam("id") SurveyRoundId id, @Valid @NotNull AssignSurveyEntriesRequest body) {
        return new SurveyEntriesAssigned(assignments.assign(callers.current(), id, body));
    }

    /**
     * Record the attempts of a device that was offline.
     *
     * @param id id of the round
     */
    @POST
    @Path("/facts")
    @AuditsRefusals
    @RolesAllowed({Roles.COMMUNITY_AGENT, Roles.SOCIAL_WORKER})
    @Operation(
            operationId = "recordSurveyFacts",
            summary = "Record the attempts of a device that was offline (入户离线补传)",
            description =
                    "Each row has a clientReference and its own time and is judged by it; no If-Match is needed. The answer has an"
                            + " outcome per row, in the order of the request. A row sent again is answered as before. What is known"
                            + " of an entry afterwards does not depend on the order of arrival. A row that contradicts another one"
                            + " is kept and becomes an open conflict for the officers of the area.")
    @APIResponse(responseCode = "200", description = "The outcome of each row")
    @APIResponse(
            responseCode = "404",
            description = "There is no such round, or no entry of it was ever assigned to the caller")
    public SurveyFactsResult record(
            @PathParam("id") SurveyRoundId id,
            @Valid @NotNull RecordSurveyFactsRequest body,
            @Context HttpServerRequest request,
            @Context HttpHeaders headers) {
        return new SurveyFactsResult(
                facts.record(Searchers.of(callers.current(), request), id, body.facts(), Language.of(headers)));
    }

    /**
     * Attempts of a device.
     *
     * @param facts the attempts, 1 to 100, in any order
     */
    record RecordSurveyFactsRequest(
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SurveyFactRequest> facts) {}

    /**
     * What became of the attempts.
     *
     * @param results the outcome of each attempt, in the order of the request
     */
    public record SurveyFactsResult(@Size(max = 100) List<SurveyFactResult> results) {}

    /**
     * Entries that were assigned.
     *
     * @param entries the entries, by id
     */
    public record SurveyEntriesAssigned(@Size(max = 200) List<SurveyEntryView> entries) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome.web;

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
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.outcome.OutcomeFilter;
import org.zhongfu.intake.outcome.OutcomeKind;
import org.zhongfu.intake.outcome.OutcomeService;
import org.zhongfu.intake.outcome.OutcomeStatus;
import org.zhongfu.intake.outcome.OutcomeStepRequest;
import org.zhongfu.intake.outcome.OutcomeView;
import org.zhongfu.intake.outcome.RecordOutcomeRequest;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Outcomes of persons over HTTP. */
@Path("/api/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Outcomes", description = "What help led to (成效): employment, volunteering, inclusion")
public class OutcomeResource {

    private final OutcomeService service;
    private final Callers callers;

    OutcomeResource(OutcomeService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordOutcome",
            summary = "Record an outcome of a person (登记成效)",
            description =
                    "An employment is followed up after 30 and 90 days; what is due is listed with `followUpDue=true`. Volunteering needs"
                            + " the consent of the person. Completed trainings are certificates of courses.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "409", description = "The person has this outcome already, or died")
    @APIResponse(responseCode = "422", description = "A field does not fit the kind, the day or the age of the person")
    public RestResponse<OutcomeView> record(@Valid @NotNull RecordOutcomeRequest body) {
        Creation<OutcomeView> creation = service.record(callers.current(), body);
        return Responses.created(
                creation,
                "outcomes",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List outcomes of persons.
     *
     * @param personId only outcomes of this person
     * @param kind only outcomes of this kind; may be sent several times
     * @param status only outcomes in this state; may be sent several times
     * @param area only outcomes of persons who lived in this area when it was recorded
     * @param followUpDue `true`: only employments whose follow-up is due
     */
    @GET
    @Operation(
            operationId = "listOutcomes",
            summary = "List outcomes of persons, and follow-ups that are due (成效及待办跟踪回访)",
            description = "Those of persons the caller may see. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of outcomes")
    public Page<OutcomeView> list(
            @QueryParam("personId") @Nullable String personId,
            @QueryParam("kind") List<String> kind,
            @QueryParam("status") List<String> status,
            @QueryParam("area") @Nullable String area,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("followUpDue") @Nullable
                    String followUpDue,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort).count(count),
                new OutcomeFilter(
                        Criteria.id("personId", personId, PersonId::new),
                        Criteria.constants("kind", OutcomeKind.class, kind),
                        Criteria.constants("status", OutcomeStatus.class, status),
                        area,
                        Criteria.flag("followUpDue", followUpDue)));
    }

    /**
     * Get an outcome of a person.
     *
     * @param id id of the outcome
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOutcome",
            summary = "Get an outcome of a person",
            description = "The outcome with its evidence and follow-ups.")
    @APIResponse(responseCode = "200", description = "The outcome")
    @APIResponse(responseCode = "404", description = "There is no such outcome, or the caller may not see the person")
    public RestResponse<OutcomeView> get(@PathParam("id") OutcomeId id) {
        OutcomeView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }

    /**
     * Correct an outcome.
     *
     * @param id id of the outcome
     */
    @POST
    @Path("/{id}/correction")
    @Idempotent
    @Operation(
            operationId = "correctOutcome",
            summary = "Correct an outcome (更正成效)",
            description = "The whole content is sent again, with the reason. Follow-ups that were made stay.")
    @APIResponse(responseCode = "200", description = "The outcome after this step")
    @APIResponse(responseCode = "404", description = "There is no such outcome, or the caller may not see the person")
    @APIResponse(responseCode = "409", description = "It was voided")
    @APIResponse(responseCode = "412", description = "The outcome has changed since it was read")
    @APIResponse(responseCode = "422", description = "A field does not fit the kind, the day or the age of the person")
    public RestResponse<OutcomeView> correct(
            @PathParam("id") OutcomeId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OutcomeStepRequest.CorrectOutcomeRequest body) {
        return step(id, ifMatch, body);
    }

    /**
     * Follow up an employment.
     *
     * @param id id of the outcome
     */
    @POST
    @Path("/{id}/follow-up")
    @Idempotent
    @Operation(
            operationId = "followUpOutcome",
            summary = "Follow up an employment (就业跟踪回访)",
            description =
                    "For the latest follow-up that is due on the day: after 30 or 90 days. One that reached nobody is kept as an attempt, and the follow-up stays due.")
    @APIResponse(responseCode = "200", description = "The outcome after this step")
    @APIResponse(responseCode = "404", description = "There is no such outcome, or the caller may not see the person")
    @APIResponse(responseCode = "409", description = "No follow-up is to be made")
    @APIResponse(responseCode = "412", description = "The outcome has changed since it was read")
    @APIResponse(responseCode = "422", description = "The day is before the follow-up is due or in the future")
    public RestResponse<OutcomeView> followUp(
            @PathParam("id") OutcomeId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OutcomeStepRequest.FollowUpRequest body) {
        return step(id, ifMatch, body);
    }

    /**
     * End an outcome.
     *
     * @param id id of the outcome
     */
    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(
            operationId = "endOutcome",
            summary = "End an outcome (终止成效)",
            description =
                    "The employment, the volunteering or the participation ended on a day, for a reason. A withdrawn consent ends volunteering.")
    @APIResponse(responseCode = "200", description = "The outcome after this step")
    @APIResponse(responseCode = "404", description = "There is no such outcome, or the caller may not see the person")
    @APIResponse(responseCode = "409", description = "It ended or was voided already")
    @APIResponse(responseCode = "412", description = "The outcome has changed since it was read")
    @APIResponse(responseCode = "422", description = "The day is before its first day or in the future")
    public RestResponse<OutcomeView> end(
            @PathParam("id") OutcomeId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OutcomeStepRequest.EndOutcomeRequest body) {
        return step(id, ifMatch, body);
    }

    /**
     * Void an outcome.
     *
     * @param id id of the outcome
     */
    @POST
    @Path("/{id}/void")
    @Idempotent
    @Operation(
            operationId = "voidOutcome",
            summary = "Void an outcome (作废成效)",
            description = "It was entered by mistake and counts nowhere. It stays readable.")
    @APIResponse(responseCode = "200", description = "The outcome after this step")
    @APIResponse(responseCode = "404", description = "There is no such outcome, or the caller may not see the person")
    @APIResponse(responseCode = "409", description = "It was voided already")
    @APIResponse(responseCode = "412", description = "The outcome has changed since it was read")
    public RestResponse<OutcomeView> voidIt(
            @PathParam("id") OutcomeId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OutcomeStepRequest.VoidOutcomeRequest body) {
        return step(id, ifMatch, body);
    }

    private RestResponse<OutcomeView> step(OutcomeId id, @Nullable String ifMatch, OutcomeStepRequest body) {
        OutcomeView view = service.step(callers.current(), id, Revision.required(ifMatch), body);
        return Responses.ok(view, view.version());
    }
}

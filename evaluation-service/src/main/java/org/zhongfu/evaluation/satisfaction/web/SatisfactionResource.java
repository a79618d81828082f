// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.evaluation.satisfaction.RecordSatisfactionAnswerRequest;
import org.zhongfu.evaluation.satisfaction.SatisfactionService;
import org.zhongfu.platform.store.RecordOrder;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Satisfaction answers. */
@Path("/api/v1/satisfaction-answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Satisfaction", description = "How satisfied people are with the service of a work order (满意度)")
@RunOnVirtualThread
@RolesAllowed({Roles.EVALUATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
public class SatisfactionResource {

    private final SatisfactionService service;
    private final Callers callers;

    SatisfactionResource(SatisfactionService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @AwaitsDelivery
    @Idempotent
    @RolesAllowed({Roles.EVALUATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "recordSatisfactionAnswer",
            summary = "Record a satisfaction answer (满意度评价)",
            description =
                    "Once the order is delivered, and dated after its delivery. All answers are kept; one per work order"
                            + " counts: that of the person, else of the guardian, else of the carer, and of one respondent the"
                            + " latest. The same answer again returns the one recorded. An answer that arrives before the"
                            + " delivery is known here waits for it a moment. Persons of a provider may not record answers,"
                            + " whatever other role they have. Evaluators and officers only, not who delivered.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(
            responseCode = "200",
            description =
                    "The same answer, recorded before: under the same clientReference, or with the same content about the same order")
    @APIResponse(responseCode = "403", description = "Your role may not record answers, or not that late")
    @APIResponse(
            responseCode = "404",
            description =
                    "There is no such work order, or it is not yours to see; an order opened a moment ago may not be known yet")
    @APIResponse(
            responseCode = "409",
            description =
                    "The order is not delivered yet (with Retry-After) or ended before delivery, the respondent has given"
                            + " another answer and the correctionReason is missing, or the clientReference was used for other"
                            + " content")
    @APIResponse(
            responseCode = "422",
            description = "The time lies in the future, before the delivery or before the answer that is corrected, the"
                    + " backfillReason is missing, or there is no answer to correct")
    public RestResponse<SatisfactionAnswerView> record(@Valid @NotNull RecordSatisfactionAnswerRequest body) {
        Creation<SatisfactionAnswerView> creation =
                service.recordAnswer(body, callers.current()).map(SatisfactionAnswerView::of);
        return Responses.created(
                creation,
                "satisfaction-answers",
                creation.view().id().value(),
                creation.view().version());
    }

    @GET
    @Operation(
            operationId = "listSatisfactionAnswers",
            summary = "List satisfaction answers of your area",
            description = "Sorted by id, so by the time of recording, oldest first.")
    @APIResponse(responseCode = "200", description = "A page of answers")
    public Page<SatisfactionAnswerView> list(
            @Parameter(description = "Only answers about this work order, by its id.")
                    @QueryParam("workOrderId")
                    @Nullable
                    String workOrderId,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"occurredAt", "-occurredAt"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageQuery page = PageQuery.parse(limit, cursor, sort, RecordOrder.class).count(count);
        OrderId order = Criteria.id("workOrderId", workOrderId, OrderId::new);
        return Page.of(
                service.list(order, page, callers.current()),
                page,
                listed -> listed.answer().id().value(),
                (field, listed) -> RecordOrder.valueOf(field, listed.answer()),
                SatisfactionAnswerView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readSatisfactionAnswer",
            summary = "Read a satisfaction answer",
            description = "An answer of your area, by its id.")
    @APIResponse(responseCode = "200", description = "The answer")
    public RestResponse<SatisfactionAnswerView> read(@PathParam("id") SurveyAnswerId id) {
        SatisfactionAnswerView view = SatisfactionAnswerView.of(service.find(id, callers.current()));
        return Responses.ok(view, view.version());
    }
}

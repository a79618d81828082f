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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.satisfaction.SatisfactionAnswer;
import org.zhongfu.evaluation.satisfaction.SatisfactionService;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Idempotent;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Responses;

/** Satisfaction answers. */
@Path("/api/v1/satisfaction-answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Satisfaction", description = "How satisfied people are with the service of an order")
@RunOnVirtualThread
@RolesAllowed({Roles.EVALUATOR, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER, Roles.AUDITOR})
public class SatisfactionResource {

    private final SatisfactionService answering;
    private final Callers callers;

    SatisfactionResource(SatisfactionService answering, Callers callers) {
        this.answering = answering;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.EVALUATOR, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "recordSatisfaction",
            summary = "Record an answer",
            description = "One per order and respondent, once the order is delivered. Nobody of a provider may do so.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "It was recorded already, under the same clientReference")
    @APIResponse(responseCode = "400", description = "A field is missing or wrong")
    @APIResponse(responseCode = "403", description = "Your role may not record answers")
    @APIResponse(responseCode = "404", description = "No such order, or not yours to see; one just opened may follow")
    @APIResponse(responseCode = "409", description = "The order is not delivered, or the respondent has answered")
    public RestResponse<SatisfactionAnswerView> record(@Valid @NotNull AnswerRequest body) {
        Creation<SatisfactionAnswerView> creation =
                answering.answer(body.said(), callers.current()).map(SatisfactionAnswerView::of);
        return Responses.created(
                creation,
                "satisfaction-answers",
                creation.view().id(),
                creation.view().version());
    }

    @GET
    @Operation(operationId = "listSatisfaction", summary = "Answers of your area", description = "Filter by order.")
    @APIResponse(responseCode = "200", description = "A page of answers")
    public Page<SatisfactionAnswerView> list(
            @QueryParam("workOrderId") @Nullable String workOrderId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageQuery page = PageQuery.parse(limit, cursor);
        return Page.of(
                answering.list(Criteria.id("workOrderId", workOrderId), page, callers.current()),
                page,
                SatisfactionAnswer::id,
                SatisfactionAnswerView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSatisfaction", summary = "An answer")
    @APIResponse(responseCode = "200", description = "The answer")
    @APIResponse(responseCode = "404", description = "No such answer, or not yours to see")
    public RestResponse<SatisfactionAnswerView> read(@PathParam("id") UUID id) {
        SatisfactionAnswerView view = SatisfactionAnswerView.of(answering.find(id, callers.current()));
        return Responses.ok(view, view.version());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.agreement.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeParameter;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.AgreementId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.agreement.AgreementService;
import org.zhongfu.matching.agreement.AgreementView;
import org.zhongfu.matching.agreement.EndAgreementRequest;
import org.zhongfu.matching.agreement.SignAgreementRequest;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Agreements without prices over HTTP. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COORDINATOR,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(
        name = "Agreements",
        description = "Agreements without prices (公益服务协议) with volunteer groups, enterprises and sites")
public class AgreementResource {

    private final AgreementService service;
    private final Callers callers;

    AgreementResource(AgreementService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "signAgreement",
            summary = "Sign an agreement without prices (签订公益服务协议)",
            description =
                    "With a volunteer group, an enterprise or a site. What is given under it is not bought: it has no units, and"
                            + " no need is offered on it.")
    @APIResponse(responseCode = "201", description = "Signed")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(responseCode = "403", description = "The area lies outside the one the caller is responsible for")
    @APIResponse(
            responseCode = "422",
            description =
                    "The provider is a social work organisation or does not work in the caller's area, the period ends before it"
                            + " begins, or a service is named twice")
    public RestResponse<AgreementView> sign(@Valid @NotNull SignAgreementRequest body) {
        Creation<AgreementView> creation = service.sign(callers.current(), body);
        return Responses.created(
                creation,
                "agreements",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the agreements without prices.
     *
     * @param providerId only agreements with this provider
     * @param serviceItem only agreements that give this service, a code of the list `service-items`
     * @param on only agreements in force on this day
     */
    @GET
    @Operation(
            operationId = "listAgreements",
            summary = "List the agreements without prices (公益服务协议)",
            description =
                    "Coordinators see the agreements of their provider, all others those whose area overlaps their own. Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of agreements")
    public Page<AgreementView> list(
            @QueryParam("providerId") @Nullable String providerId,
            @QueryParam("service") @Nullable String serviceItem,
            @QueryParam("on") @Nullable String on,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(),
                PageQuery.parse(limit, cursor, sort).count(count),
                IdParameter.parse("providerId", providerId, ProviderId::new),
                CodeParameter.of("service", CodeLists.SERVICE_ITEMS, serviceItem),
                Criteria.day("on", on));
    }

    /**
     * End an agreement before its last day.
     *
     * @param id id of the agreement
     */
    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "endAgreement",
            summary = "End an agreement before its last day (提前终止公益服务协议)",
            description = "An agreement whose period is over ends by itself.")
    @APIResponse(responseCode = "200", description = "The agreement with its new last day")
    @APIResponse(responseCode = "409", description = "It was ended already")
    @APIResponse(responseCode = "422", description = "The last day is before the first or not earlier than agreed")
    public RestResponse<AgreementView> end(
            @PathParam("id") AgreementId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndAgreementRequest body) {
        AgreementView view = service.end(id, body, Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Get an agreement without prices.
     *
     * @param id id of the agreement
     */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAgreement",
            summary = "Get an agreement without prices",
            description = "The agreement with its services.")
    @APIResponse(responseCode = "200", description = "The agreement")
    public RestResponse<AgreementView> get(@PathParam("id") AgreementId id) {
        AgreementView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.provider.ChangeProviderRequest;
import org.zhongfu.matching.provider.ProviderService;
import org.zhongfu.matching.provider.ProviderView;
import org.zhongfu.matching.provider.RegisterProviderRequest;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** Providers over HTTP. */
@Path("/api/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.COORDINATOR,
    Roles.TOWNSHIP_OFFICER,
    Roles.COUNTY_OFFICER,
    Roles.PREFECTURE_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.EVALUATOR,
    Roles.AUDITOR
})
@Tag(name = "Providers", description = "Organisations that provide services (承接主体)")
public class ProviderResource {

    private final ProviderService service;
    private final Callers callers;

    ProviderResource(ProviderService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "registerProvider",
            summary = "Register a provider (登记承接主体)",
            description = "All areas of the provider must lie in the caller's area. Contracts and workers refer to the "
                    + "provider by its id.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "200", description = "It existed already under the same clientReference")
    @APIResponse(
            responseCode = "409",
            description = "A provider with this organisation code or credit code is registered, or the "
                    + "clientReference was used for other content")
    public RestResponse<ProviderView> register(@Valid @NotNull RegisterProviderRequest body) {
        Creation<ProviderView> creation = service.register(callers.current(), body);
        return Responses.created(
                creation,
                "providers",
                creation.view().id().value(),
                creation.view().version());
    }

    /**
     * List the providers.
     *
     * @param orgCode only the provider with this organisation code
     */
    @GET
    @Operation(
            operationId = "listProviders",
            summary = "List the providers",
            description = "Staff of a provider see their own provider, all others those that work in their area. "
                    + "Ordered by id.")
    @APIResponse(responseCode = "200", description = "A page of providers")
    public Page<ProviderView> list(
            @QueryParam("orgCode") @Nullable @Size(max = 64) String orgCode,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("count") @Nullable String count,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return service.list(
                callers.current(), PageQuery.parse(limit, cursor, sort).count(count), orgCode);
    }

    /**
     * Correct a provider.
     *
     * @param id id of the provider
     */
    @PATCH
    @Path("/{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
    @Operation(
            operationId = "changeProvider",
            summary = "Correct a provider (更正承接主体信息)",
            description =
                    "Absent properties keep their values; `areaCodes` is replaced as a whole. An area is added or removed by an officer"
                            + " responsible for it, name and credit code are corrected by one responsible for all its areas. Open"
                            + " offers outside of its areas are cancelled and the needs matched again; work orders continue. Needs"
                            + " that wait in a new area are matched again.")
    @APIResponse(responseCode = "200", description = "The provider after the correction")
    @APIResponse(responseCode = "403", description = "An area lies outside the one the caller is responsible for")
    @APIResponse(responseCode = "409", description = "Another provider has the credit code")
    @APIResponse(responseCode = "422", description = "Nothing is to be corrected")
    public RestResponse<ProviderView> change(
            @PathParam("id") ProviderId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChangeProviderRequest body) {
        ProviderView view = service.change(id, body, Change.of(callers.current(), Revision.required(ifMatch), body));
        return Responses.ok(view, view.version());
    }

    /**
     * Get a provider.
     *
     * @param id id of the provider
     */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getProvider", summary = "Get a provider", description = "The provider with its areas.")
    @APIResponse(responseCode = "200", description = "The provider")
    public RestResponse<ProviderView> get(@PathParam("id") ProviderId id) {
        ProviderView view = service.get(callers.current(), id);
        return Responses.ok(view, view.version());
    }
}

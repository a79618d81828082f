// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.representative.ConsentView;
import org.zhongfu.intake.representative.DiscloseRepresentativeRequest;
import org.zhongfu.intake.representative.DisclosedRepresentativeView;
import org.zhongfu.intake.representative.RepresentativeId;
import org.zhongfu.intake.representative.RepresentativeReader;
import org.zhongfu.platform.messaging.audit.AuditsRefusals;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** What officers read about guardians, agents and carers over HTTP: plain values, changes, and whose consent is needed. */
@Path("/api/v1/persons/{personId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Representatives", description = "Guardians, agents and carers (监护人、委托代理人、照料人), with scope and period")
public class RepresentativeDisclosureResource {

    private final RepresentativeReader reader;
    private final Callers callers;

    RepresentativeDisclosureResource(RepresentativeReader reader, Callers callers) {
        this.reader = reader;
        this.callers = callers;
    }

    /**
     * Disclose plain values of a guardian, agent or carer without a file.
     *
     * @param personId id of the person
     * @param id id of the entry
     */
    // Not @Idempotent: plain values are not stored for a replay, and each disclosure leaves its own audit entry.
    @POST
    @AuditsRefusals
    @Path("/representatives/{id}/disclosures")
    @Operation(
            operationId = "discloseRepresentative",
            summary = "Disclose plain values of a guardian, agent or carer without a file",
            description =
                    "Phone number and number of the identity document, for a purpose. Each disclosure leaves an audit entry; they are"
                            + " limited by caller and representative.")
    @APIResponse(responseCode = "200", description = "The values")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "The representative has a file; the answer names the request for it")
    @APIResponse(
            responseCode = "429",
            description = "Too many disclosures of the caller or of the record; wait for the seconds in Retry-After")
    public RestResponse<DisclosedRepresentativeView> disclose(
            @PathParam("personId") PersonId personId,
            @PathParam("id") RepresentativeId id,
            @Valid @NotNull DiscloseRepresentativeRequest body) {
        return RestResponse.ResponseBuilder.ok(reader.disclose(callers.current(), personId, id, body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Get the history of an entry of a guardian, agent or carer (监护、代理或照料关系变更记录).
     *
     * @param personId id of the person
     * @param id id of the entry
     */
    @GET
    @Path("/representatives/{id}/history")
    @Operation(
            operationId = "getRepresentativeHistory",
            summary = "Get the history of an entry of a guardian, agent or carer (监护、代理或照料关系变更记录)",
            description =
                    "Its creation and each change, oldest first: who, when, by which operation, and each field before and after."
                            + " Values of encrypted fields are withheld.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "There is no such entry, or the caller may not see it")
    public Page<HistoryEntry> history(
            @PathParam("personId") PersonId personId,
            @PathParam("id") RepresentativeId id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reader.history(callers.current(), personId, id, PageQuery.parse(limit, cursor));
    }

    /**
     * Get whose consent the handling of a person's information needs today (知情同意要求).
     *
     * @param personId id of the person
     */
    @GET
    @Path("/consent-requirement")
    @Operation(
            operationId = "getConsentRequirement",
            summary = "Get whose consent the handling of a person's information needs today (知情同意要求)",
            description =
                    "By age: under 14 the guardian's, from 14 to 17 their own while the guardian is told, from 18 their own. Nothing"
                            + " is refused because of it.")
    @APIResponse(responseCode = "200", description = "The requirement, and the guardians who can consent or are told")
    @APIResponse(responseCode = "404", description = "There is no such person, or the caller may not see them")
    public ConsentView consent(@PathParam("personId") PersonId personId) {
        return reader.consent(callers.current(), personId);
    }
}

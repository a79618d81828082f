// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.matching.match.DeclineService;
import org.zhongfu.matching.match.EndDeclineRequest;
import org.zhongfu.matching.match.MatchView;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.web.Callers;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Language;
import org.zhongfu.platform.web.http.Responses;

/** Ends the decline of a provider. */
@Path("/api/v1/matches/{id}/decline-end")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER})
@Tag(name = "Matches", description = "Needs offered to providers (派单), with the reasons for the choice")
public class DeclineResource {

    private final DeclineService service;
    private final Callers callers;

    DeclineResource(DeclineService service, Callers callers) {
        this.service = service;
        this.callers = callers;
    }

    /**
     * Reopen a declined need for the provider.
     *
     * @param id id of the match that the provider declined
     */
    @POST
    @Idempotent
    @Operation(
            operationId = "endDecline",
            summary = "Reopen a declined need for the provider at once (可再次派单)",
            description =
                    "A decline ends by itself after the period that is set for its reason. The need is matched again; the provider"
                            + " is considered as any other.")
    @APIResponse(responseCode = "200", description = "The match, unchanged")
    @APIResponse(responseCode = "409", description = "The provider has not declined the need, or the decline has ended")
    public RestResponse<MatchView> end(
            @PathParam("id") MatchId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndDeclineRequest body,
            @Context HttpHeaders headers) {
        MatchView view = service.endDecline(
                id,
                body.reason(),
                Change.of(callers.current(), Revision.required(ifMatch), body),
                Language.of(headers));
        return Responses.ok(view, view.version());
    }
}

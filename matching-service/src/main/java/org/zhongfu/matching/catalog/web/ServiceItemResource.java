// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.catalog.CatalogService;
import org.zhongfu.matching.catalog.ServiceItemsView;
import org.zhongfu.platform.web.Criteria;

/** The services of a day. */
@Path("/api/v1/service-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Service list", description = "Which services there are and what they ask of workers")
public class ServiceItemResource {

    private final CatalogService service;

    ServiceItemResource(CatalogService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(summary = "The services of a day", description = "Today's, when no day is given. Public.")
    @APIResponse(responseCode = "200", description = "The services and the version of the list they stand in")
    public ServiceItemsView items(@QueryParam("on") @Nullable String on) {
        return service.items(Criteria.day("on", on));
    }
}

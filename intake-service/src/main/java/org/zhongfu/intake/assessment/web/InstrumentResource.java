// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.intake.assessment.InstrumentView;
import org.zhongfu.intake.assessment.Instruments;
import org.zhongfu.platform.web.Language;
import org.zhongfu.platform.web.Problem;

/** Shows the instruments; they are public, like the law they come from. */
@Path("/api/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Assessments", description = "Instruments and their results")
public class InstrumentResource {

    @GET
    @Operation(summary = "All instruments in all versions")
    @APIResponse(responseCode = "200", description = "The instruments")
    public List<InstrumentView> all(@Context HttpHeaders headers) {
        return Instruments.all().stream()
                .map(instrument -> InstrumentView.of(instrument, Language.of(headers)))
                .toList();
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(summary = "A version of an instrument")
    @APIResponse(responseCode = "200", description = "The instrument")
    @APIResponse(responseCode = "404", description = "No such instrument or version")
    public InstrumentView one(
            @PathParam("code") String code, @PathParam("version") int version, @Context HttpHeaders headers) {
        return Instruments.find(code, version)
                .map(instrument -> InstrumentView.of(instrument, Language.of(headers)))
                .orElseThrow(Problem::notFound);
    }
}

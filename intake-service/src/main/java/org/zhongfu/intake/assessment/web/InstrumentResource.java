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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhongfu.intake.assessment.Instrument;
import org.zhongfu.intake.assessment.InstrumentView;
import org.zhongfu.intake.assessment.Instruments;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.http.Language;

/** Instruments over HTTP; they are public, as the law they come from. */
@Path("/api/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Assessments", description = "Instruments and their results")
public class InstrumentResource {

    @GET
    @Operation(
            operationId = "listInstruments",
            summary = "List the instruments (评估量表) whose items are passed or failed, in all versions",
            description =
                    "Public. Labels are in the language of the request. `GET /api/v1/assessment-instruments` lists all instruments.")
    @APIResponse(responseCode = "200", description = "The instruments")
    public List<InstrumentView> all(@Context HttpHeaders headers) {
        return Instruments.all().stream()
                .filter(InstrumentResource::isPassedOrFailed)
                .map(instrument -> InstrumentView.of(instrument, Language.of(headers)))
                .toList();
    }

    /**
     * Get a version of an instrument.
     *
     * @param code code of the instrument, for example SELF_CARE_6
     * @param version version of the instrument, 1 to 1000
     */
    @GET
    @Path("/{code}/versions/{version}")
    @Operation(
            operationId = "getInstrument",
            summary = "Get a version of an instrument whose items are passed or failed",
            description =
                    "Public. Labels are in the language of the request. `GET /api/v1/assessment-instruments/{code}` answers any instrument.")
    @APIResponse(responseCode = "200", description = "The instrument")
    @APIResponse(responseCode = "404", description = "There is no such instrument or version")
    public InstrumentView one(
            @PathParam("code") String code,
            @PathParam("version")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "1000"))
                    int version,
            @Context HttpHeaders headers) {
        return Instruments.find(code, version)
                .filter(InstrumentResource::isPassedOrFailed)
                .map(instrument -> InstrumentView.of(instrument, Language.of(headers)))
                .orElseThrow(Problem::notFound);
    }

    private static boolean isPassedOrFailed(Instrument instrument) {
        return instrument.scoring() == Instrument.Scoring.FAILED_ITEMS;
    }
}

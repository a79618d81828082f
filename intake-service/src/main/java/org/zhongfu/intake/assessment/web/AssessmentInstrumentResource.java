// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.assessment.AssessmentInstrumentView;
import org.zhongfu.intake.assessment.Instrument;
import org.zhongfu.intake.assessment.Instruments;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.http.Language;

/** Instruments with items, answers, points and levels over HTTP; they are public, as the standards they come from. */
@Path("/api/v1/assessment-instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Assessments")
public class AssessmentInstrumentResource {

    private static final int MOST_VERSIONS = 1_000;

    private final InstantSource clock;

    AssessmentInstrumentResource(InstantSource clock) {
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listAssessmentInstruments",
            summary = "List the assessment instruments (评估量表) in all versions",
            description = "Public. Items with answers and points, levels with scores, circumstances, and source.")
    @APIResponse(responseCode = "200", description = "The instruments")
    public List<AssessmentInstrumentView> all(@Context HttpHeaders headers) {
        return Instruments.all().stream()
                .map(instrument -> AssessmentInstrumentView.of(instrument, Language.of(headers)))
                .toList();
    }

    /**
     * Get an assessment instrument.
     *
     * @param code code of the instrument, for example GBT_42195
     * @param version version of the instrument, 1 to 1000; absent means the one in use today
     */
    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getAssessmentInstrument",
            summary = "Get an assessment instrument",
            description = "Public. The version in use today, or the one that is asked for.")
    @APIResponse(responseCode = "200", description = "The instrument")
    @APIResponse(responseCode = "404", description = "There is no such instrument or version")
    public AssessmentInstrumentView one(
            @PathParam("code") String code,
            @QueryParam("version")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^[1-9]\\d{0,3}$"))
                    @Nullable
                    String version,
            @Context HttpHeaders headers) {
        return find(code, Criteria.number("version", version, MOST_VERSIONS))
                .map(instrument -> AssessmentInstrumentView.of(instrument, Language.of(headers)))
                .orElseThrow(Problem::notFound);
    }

    private Optional<Instrument> find(String code, @Nullable Integer version) {
        LocalDate today = Zones.dayOf(clock.instant());
        return version == null ? Instruments.findOn(code, today) : Instruments.find(code, version);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.http.Idempotent;
import org.zhongfu.platform.web.http.Responses;

/** A resource as services write them, to be tested against. */
@Path("/api/v1/samples")
@RunOnVirtualThread
@Tag(name = "Samples", description = "What services do")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

    static final AtomicReference<CountDownLatch> ENTERED = new AtomicReference<>(new CountDownLatch(1));
    /** Ids of samples that no caller sees any more. */
    static final Set<UUID> HIDDEN = ConcurrentHashMap.newKeySet();

    static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(new CountDownLatch(0));

    @Schema(name = "SampleKind", description = "A kind of sample.")
    enum Kind {
        PASS,
        FAIL
    }

    @Schema(name = "SampleLine", description = "A part of a sample.")
    record Line(
            @Schema(description = "Its code.") @NotNull @PlainText(max = 3)
            String code) {}

    @Schema(description = "Creates a sample.")
    record SampleRequest(
            @Schema(description = "Its name.") @NotNull @PlainText(max = 5)
            String name,

            @Schema(description = "How many.") @Min(0) @Max(10)
            int units,

            @Schema(description = "Its kind.") @Nullable Kind kind,
            @Nullable Instant occurredAt,
            @Schema(description = "The day.") @Nullable LocalDate day,

            @Schema(description = "The level.") @Nullable @Min(0) @Max(9)
            Integer level,

            @Schema(description = "Whether it is sure.") @Nullable
            Boolean sure,

            @Schema(description = "Its mark.") @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,4}")
            String mark,

            @Schema(description = "Its parts.") @Nullable @Size(max = 9)
            List<@Valid Line> lines) {}

    @Schema(description = "A sample.")
    record SampleView(
            UUID id,
            long version,
            @Schema(description = "Its name.") String name,
            @Nullable Instant occurredAt,
            @Schema(description = "Its kind.") @Nullable Kind kind) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Who is calling.")
    record CallerView(
            @Schema(description = "The subject of the token.")
            String subject,

            @Schema(description = "The prefix of the area.") @Size(max = 12)
            String area,

            @Schema(description = "The organisation.") @Nullable
            String org,

            @Schema(description = "Whether it is an officer.")
            boolean officer) {}

    @Schema(description = "Names an entry.")
    record EntryRequest(
            @Schema(description = "Its id.") @NotNull AuditEntryId entryId) {}

    @Schema(description = "An entry.")
    record EntryView(
            @Schema(description = "Its id.") AuditEntryId entryId,

            @Nullable AuditEntryId earlierId) {}

    @Schema(description = "Changes a sample.")
    record SamplePatch(
            @Schema(description = "Its name.", implementation = String.class)
            Patch<@PlainText(max = 5) String> name,

            @Schema(description = "Its mark.", implementation = String.class)
            Patch<@Nullable @PlainText(max = 4) String> mark,

            @Schema(description = "A part.", implementation = Line.class)
            Patch<@Nullable @Valid Line> line) {}

    private final DataSource database;
    private final Callers callers;

    SampleResource(DataSource database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    @POST
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "createSample",
            summary = "Create a sample",
            description = "The name decides what happens.")
    @APIResponse(responseCode = "201", description = "The sample")
    public RestResponse<SampleView> create(@NotNull @Valid SampleRequest body) throws Exception {
        UUID id = UuidV7.next();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into sample (id, name) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, body.name());
            insert.executeUpdate();
        }
        if (body.name().equals("slow")) {
            ENTERED.get().countDown();
            GATE.get().await(20, TimeUnit.SECONDS);
        }
        if (body.name().equals("fail")) {
            throw Problem.rule("name", "not this one", "不可");
        }
        if (body.name().equals("bug")) {
            throw new IllegalStateException("652301195203070024 must never be seen");
        }
        return RestResponse.ResponseBuilder.<SampleView>created(URI.create("/api/v1/samples/" + id))
                .header("ETag", Revision.tag(1))
                .entity(new SampleView(id, 1, body.name(), body.occurredAt(), body.kind()))
                .build();
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSamples", summary = "List samples", description = "In the order of their ids.")
    @APIResponse(responseCode = "200", description = "A page of samples")
    public Page<String> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        PageQuery query = PageQuery.parse(limit, cursor);
        return new Page<>(List.of("limit " + query.limit()), null);
    }

    @GET
    @Path("numbers")
    @PermitAll
    @Operation(operationId = "listNumbers", summary = "List numbers", description = "Each kind three times.")
    @APIResponse(responseCode = "200", description = "A page of numbers")
    public Page<String> numbers(
            @Parameter(description = "Kinds.") @QueryParam("kind") List<@Size(max = 20) String> kinds,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        PageQuery query = PageQuery.parse(limit, cursor);
        List<UUID> rows = LongStream.rangeClosed(1, 3)
                .mapToObj(number -> new UUID(0, number))
                .filter(id -> id.compareTo(query.behind()) > 0)
                .limit(query.fetch())
                .toList();
        return Page.of(rows, query, id -> id, id -> id + String.join("", kinds));
    }

    @GET
    @Path("caller")
    @RolesAllowed("county-officer")
    @Operation(operationId = "readCaller", summary = "Read who is calling", description = "From the token.")
    @APIResponse(responseCode = "200", description = "The caller")
    public CallerView caller() {
        Caller caller = callers.current();
        return new CallerView(
                caller.subject(), caller.area().prefix(), caller.orgOrNone(), caller.isAnyOf("x", "county-officer"));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "readSample", summary = "Read a sample", description = "Needs its version.")
    @APIResponse(responseCode = "200", description = "The sample")
    @APIResponse(responseCode = "412", description = "It has another version")
    public RestResponse<SampleView> one(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String tag) {
        if (HIDDEN.contains(id)) {
            throw Problem.notFound();
        }
        Revision.required(tag).requireCurrent(1);
        return Responses.ok(new SampleView(id, 1, "one", null, null), 1);
    }

    @PATCH
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "changeSample", summary = "Change a sample", description = "Returns what was read.")
    @APIResponse(responseCode = "200", description = "What was sent")
    public SamplePatch change(@PathParam("id") UUID id, @NotNull @Valid SamplePatch body) {
        body.name().requireNotRemoved("name");
        return body;
    }

    @GET
    @Path("entries/{entryId}")
    @PermitAll
    @Operation(operationId = "readEntry", summary = "Read an entry", description = "With typed ids.")
    @APIResponse(responseCode = "200", description = "The entry")
    public EntryView entry(
            @Parameter(description = "Its id.") @PathParam("entryId") AuditEntryId entryId,
            @QueryParam("earlierId") @Nullable AuditEntryId earlierId) {
        return new EntryView(entryId, earlierId);
    }

    @POST
    @Path("entries")
    @PermitAll
    @Operation(operationId = "createEntry", summary = "Create an entry", description = "With a typed id.")
    @APIResponse(responseCode = "200", description = "The entry")
    public EntryView createEntry(@NotNull @Valid EntryRequest body) {
        return new EntryView(body.entryId(), null);
    }

    @GET
    @Path("duplicate")
    @PermitAll
    @Operation(
            operationId = "duplicateSample",
            summary = "Create two samples of one name",
            description = "Never works.")
    @APIResponse(responseCode = "200", description = "Never")
    @APIResponse(responseCode = "409", description = "The name is taken")
    public String duplicate() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("insert into sample (id, name) select gen_random_uuid(), 'same' from generate_series(1, 2)");
        }
        return "\"never\"";
    }
}

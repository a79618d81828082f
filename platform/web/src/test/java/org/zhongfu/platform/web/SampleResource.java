// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AuditEntryId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.kernel.UuidV7;

/** A resource as services write them, to be tested against. */
@Path("/api/v1/samples")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

    static final AtomicReference<CountDownLatch> ENTERED = new AtomicReference<>(new CountDownLatch(1));
    static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(new CountDownLatch(0));

    enum Kind {
        ONE,
        TWO
    }

    record Line(@NotNull @PlainText(max = 3) String code) {}

    record SampleRequest(
            @NotNull @PlainText(max = 5) String name,
            @Max(10) int units,
            @Nullable Kind kind,
            @Nullable Instant occurredAt,
            @Nullable LocalDate day,
            @Nullable Integer level,
            @Nullable Boolean sure,
            @Nullable List<@Valid Line> lines) {}

    record SampleView(UUID id, String name, @Nullable Instant occurredAt) {}

    record EntryRequest(@NotNull AuditEntryId entryId) {}

    record EntryView(AuditEntryId entryId, @Nullable AuditEntryId earlierId) {}

    record CallerView(String subject, String area, String org, boolean officer) {}

    private final DataSource database;
    private final Callers callers;

    SampleResource(DataSource database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    @POST
    @PermitAll
    @Idempotent
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
                .entity(new SampleView(id, body.name(), body.occurredAt()))
                .build();
    }

    @GET
    @PermitAll
    public Page<String> list(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        PageQuery query = PageQuery.parse(limit, cursor);
        return new Page<>(List.of("limit " + query.limit()), null);
    }

    @GET
    @Path("caller")
    @RolesAllowed("county-officer")
    public CallerView caller() {
        Caller caller = callers.current();
        return new CallerView(
                caller.subject(), caller.area().prefix(), caller.orgOrNone(), caller.isAnyOf("x", "county-officer"));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public SampleView one(UUID id, @HeaderParam("If-Match") @Nullable String tag) {
        Revision.required(tag).requireCurrent(1);
        return new SampleView(id, "one", null);
    }

    @GET
    @Path("entries/{entryId}")
    @PermitAll
    public EntryView entry(AuditEntryId entryId, @QueryParam("earlierId") @Nullable AuditEntryId earlierId) {
        return new EntryView(entryId, earlierId);
    }

    @POST
    @Path("entries")
    @PermitAll
    public EntryView createEntry(@NotNull @Valid EntryRequest body) {
        return new EntryView(body.entryId(), null);
    }

    @GET
    @Path("duplicate")
    @PermitAll
    public String duplicate() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("insert into sample (id, name) select gen_random_uuid(), 'same' from generate_series(1, 2)");
        }
        return "\"never\"";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.messaging.inbox.ParkedEvent;
import org.zhongfu.platform.messaging.inbox.Redrive;
import org.zhongfu.platform.web.Problem;

/**
 * For operators of a service: the events it could not handle, the command to handle them again after the cause is repaired,
 * and the command to delete one. The gateway does not route here; it is reached at the service's own address.
 */
@Path("/internal/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("system-admin")
public class ParkedEventResource {

    private static final int MOST = 200;

    private final Redrive redrive;

    ParkedEventResource(Redrive redrive) {
        this.redrive = redrive;
    }

    /**
     * A parked event, without its payload.
     *
     * @param reason FAILED, GAP, MALFORMED, or BEHIND another one of its key
     */
    public record ParkedView(
            long id,
            String topic,
            String key,
            String reason,
            @Nullable String detail,
            int attempts,
            Instant parkedAt) {}

    /**
     * What to try again.
     *
     * @param topic the topic it was read from
     * @param key all parked events of this key, in their order; empty for records without a key
     */
    public record RedriveRequest(
            @NotNull @PlainText(max = 200) String topic,
            @NotNull @PlainText(min = 0, max = 200) String key) {}

    @GET
    @Operation(hidden = true)
    public List<ParkedView> list() throws Exception {
        return redrive.parked(MOST).stream().map(ParkedEventResource::view).toList();
    }

    @POST
    @Path("/redrive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Redrive.Result redrive(@NotNull @Valid RedriveRequest body) throws Exception {
        return redrive.redrive(body.topic(), body.key());
    }

    @DELETE
    @Path("/{id}")
    @Operation(hidden = true)
    public void discard(@PathParam("id") long id) throws Exception {
        switch (redrive.discard(id)) {
            case DISCARDED -> {}
            case UNKNOWN -> throw Problem.notFound();
            case GAP ->
                throw Problem.conflict(
                        "An earlier event of the same record is missing. Redrive the key, or have the missing event"
                                + " published again.",
                        "缺少该记录较早的事件。请重新处理该键的事件，或重新发布缺少的事件。");
        }
    }

    private static ParkedView view(ParkedEvent event) {
        return new ParkedView(
                event.id(),
                event.topic(),
                event.key(),
                event.reason().name(),
                event.detail(),
                event.attempts(),
                event.parkedAt());
    }
}

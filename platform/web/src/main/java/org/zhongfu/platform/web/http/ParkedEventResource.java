// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.messaging.inbox.ParkedEvent;
import org.zhongfu.platform.messaging.inbox.Redrive;

/**
 * Events that the service could not handle, and the operation that handles them again after the cause is repaired. For
 * operators: the gateway has no route to it, it is reached at the address of the service.
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
     * @param topic where it came from
     * @param key all parked events of this key, in their order
     */
    public record RedriveRequest(
            @NotNull @PlainText(max = 200) String topic,
            @NotNull @PlainText(max = 200) String key) {}

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

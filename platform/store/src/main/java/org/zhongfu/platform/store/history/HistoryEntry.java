// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a record (变更记录), or its creation.
 *
 * @param id id of the entry
 * @param version version of the record after the change; absent for records without one
 * @param actor subject of the token of who did it, {@code anonymous} without one, {@code system} for a consequence of an
 *     event and for scheduled work
 * @param actorRoles roles the actor held
 * @param action operation of this description, or type of the event, that caused it; absent for scheduled work and for
 *     the creation
 * @param requestId id of the request that caused it, also in the log and in the events; absent for the creation
 * @param occurredAt when it happened
 * @param recordedAt when it was stored
 * @param changes the fields that changed; empty for the creation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        UUID id,
        @Nullable Long version,
        String actor,
        List<@Size(max = 64) String> actorRoles,
        @Nullable @Size(max = 200) String action,
        @Nullable @Size(max = 200) String requestId,
        Instant occurredAt,
        Instant recordedAt,
        List<FieldChange> changes) {

    public HistoryEntry {
        actorRoles = List.copyOf(actorRoles);
        changes = List.copyOf(changes);
    }
}

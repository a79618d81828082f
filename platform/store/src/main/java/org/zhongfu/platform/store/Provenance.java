// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;

/**
 * Where a record comes from.
 *
 * @param occurredAt when it happened in the world
 * @param recordedAt when it was written here
 * @param backfilled true when it was entered late, in the role backfill
 * @param backfillReason why late
 * @param createdBy subject of the token that brought it; {@code system} for what follows from an event
 * @param clientReference the caller's own permanent name for it; sent twice it makes one record
 */
@Embeddable
public record Provenance(
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled,
        @Nullable String backfillReason,
        String createdBy,
        @Nullable String clientReference) {

    private static final String SYSTEM = "system";

    /** The provenance of a record a signed-in caller makes. */
    public static Provenance of(Occurrence when, Caller caller, @Nullable String clientReference) {
        return of(when, caller.subject(), clientReference);
    }

    /** The provenance of a record whose maker is known by another name than a token's subject. */
    public static Provenance of(Occurrence when, String createdBy, @Nullable String clientReference) {
        return new Provenance(
                when.occurredAt(),
                when.recordedAt(),
                when.backfilled(),
                when.backfillReason(),
                createdBy,
                clientReference);
    }

    /** The provenance of a record that follows from what others told. */
    public static Provenance ofSystem(Occurrence when) {
        return of(when, SYSTEM, null);
    }
}

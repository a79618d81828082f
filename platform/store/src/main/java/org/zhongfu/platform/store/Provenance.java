// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;

/**
 * The provenance of a record: who created it, when and under which reference.
 *
 * @param occurredAt when it happened in the world
 * @param recordedAt when it was written here
 * @param backfilled true when it was entered late, in the role backfill
 * @param backfillReason why late
 * @param createdBy subject of the token of the request; {@code system} for consequences of an event
 * @param clientReference the caller's own permanent name for it; sent twice it makes one record
 * @param contentDigests what was sent under that reference, as a keyed digest per field; null without a reference
 */
@Embeddable
public record Provenance(
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled,
        @Nullable String backfillReason,
        String createdBy,
        @Nullable String clientReference,
        @Nullable String contentDigests) {

    private static final String SYSTEM = "system";

    /** The provenance of a record that a signed-in caller makes without a reference of their own. */
    public static Provenance of(Occurrence when, Caller caller) {
        return of(when, caller.subject(), null, null);
    }

    static Provenance of(
            Occurrence when, String createdBy, @Nullable String clientReference, @Nullable String contentDigests) {
        return new Provenance(
                when.occurredAt(),
                when.recordedAt(),
                when.backfilled(),
                when.backfillReason(),
                createdBy,
                clientReference,
                contentDigests);
    }

    /** When it happened and was written down. */
    public Occurrence occurrence() {
        return new Occurrence(occurredAt, recordedAt, backfilled, backfillReason);
    }

    /** The provenance of a record that follows from an event. */
    public static Provenance ofSystem(Occurrence when) {
        return of(when, SYSTEM, null, null);
    }
}

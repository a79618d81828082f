// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to try the store with. */
public record NewThingRequest(
        String name,
        @Nullable Owner owner,
        @Nullable List<String> tags,
        @Nullable String clientReference,
        @Nullable Instant occurredAt,
        @Nullable String backfillReason)
        implements CreationRequest {

    /** Nested content. */
    public record Owner(String idNumber, int shares) {}

    static NewThingRequest named(String name, String reference) {
        return new NewThingRequest(name, null, List.of(), reference, null, null);
    }

    NewThingRequest ownedBy(String idNumber) {
        return new NewThingRequest(name, new Owner(idNumber, 1), tags, clientReference, occurredAt, backfillReason);
    }

    NewThingRequest tagged(String... all) {
        return new NewThingRequest(name, owner, List.of(all), clientReference, occurredAt, backfillReason);
    }

    NewThingRequest withoutTags() {
        return new NewThingRequest(name, owner, null, clientReference, occurredAt, backfillReason);
    }

    NewThingRequest at(Instant when) {
        return new NewThingRequest(name, owner, tags, clientReference, when, backfillReason);
    }
}

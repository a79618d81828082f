// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds request bodies: plain maps in the order the fields are named. */
final class RequestBody {

    private static final String REASON = "Pilot of 2024-10 to 2025-11, entered afterwards from its records";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private RequestBody() {}

    static RequestBody with(String field, Object value) {
        return new RequestBody().and(field, value);
    }

    /** A body that contains only the time. */
    static Map<String, Object> at(Instant occurredAt) {
        return new RequestBody().occurredAt(occurredAt);
    }

    RequestBody and(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Adds the time and the reason of the back-fill, and ends the body. */
    Map<String, Object> occurredAt(Instant occurredAt) {
        fields.put("occurredAt", occurredAt.toString());
        fields.put("backfillReason", REASON);
        return fields;
    }

    /** Ends the body. */
    Map<String, Object> build() {
        return fields;
    }
}

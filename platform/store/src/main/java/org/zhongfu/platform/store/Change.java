// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Revision;

/**
 * A requested step of a record: the caller, the version, and when it happened.
 *
 * @param caller who requests it
 * @param revision the version the caller has read, from If-Match
 * @param occurredAt when it happened; null means now
 * @param backfillReason why it is entered later than 72 hours; null when it is not
 */
public record Change(
        Caller caller,
        Revision revision,
        @Nullable Instant occurredAt,
        @Nullable String backfillReason) {

    /** The step of a request. */
    public static Change of(Caller caller, Revision revision, ChangeRequest request) {
        return new Change(caller, revision, request.occurredAt(), request.backfillReason());
    }
}

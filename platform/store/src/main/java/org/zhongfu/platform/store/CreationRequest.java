// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields of each request for a new record besides its content; the request records implement it. */
public interface CreationRequest {

    /** When it happened; null means now. */
    @Nullable
    Instant occurredAt();

    /** Why it is entered later than 72 hours; null when it is not. */
    @Nullable
    String backfillReason();

    /** The caller's own permanent name for the record, unique per caller; null when the caller gives none. */
    @Nullable
    String clientReference();
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields of each request for a step of a record besides its content; the request records implement it. */
public interface ChangeRequest {

    /** When it happened; null means now. */
    @Nullable
    Instant occurredAt();

    /** Why it is entered later than 72 hours; null when it is not. */
    @Nullable
    String backfillReason();
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;

/**
 * Accepts a match (接受派单): the provider commits the units.
 *
 * @param occurredAt when the provider accepted; absent means now; not before the offer and not after it expired
 */
public record AcceptMatchRequest(
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) {}

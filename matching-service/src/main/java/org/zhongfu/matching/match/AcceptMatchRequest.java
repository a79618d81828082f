// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/**
 * The provider commits the units.
 *
 * @param occurredAt when it did; null means now
 * @param backfillReason why it is entered later than 72 hours
 */
public record AcceptMatchRequest(
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {}

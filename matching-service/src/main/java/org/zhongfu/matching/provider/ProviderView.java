// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider as the API shows it.
 *
 * @param version also the ETag
 * @param orgCode how tokens name it
 * @param uscc unified social credit code (GB 32100)
 * @param usccValid false when the check character is wrong, which real codes have been seen with; null without a code
 */
public record ProviderView(
        UUID id,
        long version,
        String orgCode,
        String name,
        @Nullable String uscc,
        @Nullable Boolean usccValid,
        List<String> areaCodes,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.matching.catalog.ServiceClass;

/**
 * A request for a matching run.
 *
 * @param areaCode area whose needs are allocated (GB/T 2260), with all areas below it
 * @param serviceClass only services that today's list has in this class; absent: all. Give a class or a service, not
 *     both
 * @param serviceItem only this service; absent: all
 * @param gatherUntil when the needs are allocated, within the next 7 days; until then they are held. Absent: now
 * @param seed seed of the random numbers, 0 to 9007199254740991; absent: 1
 */
public record CreateMatchingRunRequest(
        @NotNull @AreaCode String areaCode,
        @Nullable ServiceClass serviceClass,
        @Nullable @KnownCode("service-items") String serviceItem,
        @Nullable Instant gatherUntil,
        @Nullable @Min(0) @Max(9_007_199_254_740_991L) Long seed) {

    long seedOrOne() {
        return seed == null ? 1 : seed;
    }
}

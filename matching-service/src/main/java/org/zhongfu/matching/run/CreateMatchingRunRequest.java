// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.matching.catalog.ServiceClass;

/**
 * Asks for a matching run.
 *
 * @param areaCode whose needs are looked at, with everything below
 * @param serviceClass only services that today's list has in this class; null: all
 * @param serviceItem only this service; null: all. At most one of the two
 * @param gatherUntil when they are looked at; until then they are gathered. Null: at once
 * @param seed of the dice; null: 1
 */
public record CreateMatchingRunRequest(
        @NotNull @AreaCode String areaCode,
        @Nullable ServiceClass serviceClass,
        @Nullable @KnownCode("service-items") String serviceItem,
        @Nullable Instant gatherUntil,
        @Nullable @Min(0) Long seed) {

    long seedOrOne() {
        return seed == null ? 1 : seed;
    }
}

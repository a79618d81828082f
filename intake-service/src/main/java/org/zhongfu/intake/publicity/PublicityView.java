// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.zhongfu.contracts.id.PublicityId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * An event of policy publicity (政策宣传活动).
 *
 * @param status whether it counts
 * @param event what was held
 * @param applications number of applications that came from it
 * @param times when it was recorded
 */
public record PublicityView(
        PublicityId id,
        long version,
        PublicityStatus status,
        PublicityContent event,
        @Min(0) @Max(10_000_000) int applications,
        @JsonUnwrapped RecordTimes times) {}

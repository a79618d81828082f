// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * A change of the service list, its rules or guides (服务清单变更).
 *
 * @param version version of the change, raised with each step; the ETag contains the same number
 * @param status its state
 * @param validFrom first day the change holds
 * @param source the decision or document on which it is based
 * @param content what changes
 * @param listVersion version of the service list that the approval made; null when the list did not change or it is not approved
 * @param decision who decided, when and why
 * @param occurredAt when it was proposed
 */
public record ServiceChangeView(
        UUID id,
        long version,
        ServiceChangeStatus status,
        LocalDate validFrom,
        @Size(max = 300) String source,
        ChangeContent content,
        @Nullable @Min(1) @Max(100_000) Integer listVersion,
        @JsonUnwrapped Decision decision,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {

    /**
     * The decision about a change; without values while it is proposed.
     *
     * @param reason why it was decided, in words; null when none was given
     * @param decidedBy subject of the token of the officer who approved or rejected it
     * @param decidedAt when it was approved or rejected
     */
    public record Decision(
            @FreeText @Nullable @Size(max = 500) String reason,
            @Nullable @Size(max = 200) String decidedBy,
            @Nullable Instant decidedAt) {}
}

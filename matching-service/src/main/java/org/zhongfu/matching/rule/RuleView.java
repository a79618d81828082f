// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.EligibilityRuleId;

/**
 * A version of the eligibility rule (资格规则) for a service.
 *
 * @param version version of this record for If-Match; the ETag contains the same number
 * @param number number of the version among those of the service, 1 or more; of those in force on a day the highest one applies
 * @param status state of the version; it is in force only when APPROVED
 * @param reason why the rule was made or changed; null for versions from before this was asked
 * @param decision its approval or rejection; null while it is proposed, and for versions from before approvals were needed
 * @param occurredAt when it was proposed
 */
public record RuleView(
        EligibilityRuleId id,
        long version,
        @Min(1) int number,
        RuleStatus status,
        @JsonUnwrapped RuleTerms terms,
        @FreeText @Nullable @Size(max = 500) String reason,
        @Nullable RuleDecisionView decision,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {

    /**
     * What a version says.
     *
     * @param serviceItem the service: a code of the list {@code service-items}
     * @param validFrom first day it is in force
     * @param validUntil last day it is in force; null while open
     * @param conditions the conditions; a person is eligible when all of them are met
     * @param source the decision or document on which it is based; null when none was named
     */
    record RuleTerms(
            String serviceItem,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Conditions conditions,
            @Nullable @Size(max = 300) String source) {}
}

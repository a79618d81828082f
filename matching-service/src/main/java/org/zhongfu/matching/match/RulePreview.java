// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.EligibilityRuleId;

/**
 * What would change if a proposed version of an eligibility rule were approved now. Persons are judged on one day, needs and offers by
 * the version in force on the day their need was confirmed.
 *
 * @param ruleId the proposed version
 * @param day the day persons are judged on: today, or the first day of the version if it is later
 * @param replacesId the version in force on that day; null when there is none
 * @param persons persons of the caller's area who are eligible, whether they have a need or not
 * @param waitingNeeds needs of the area that wait for the service and whose person is eligible
 * @param offers offers of the area without an answer and whose person is eligible; those lost are cancelled
 * @param counties the changes of persons by county, by code; counties without a change are absent
 * @param lostBecause why persons are no longer eligible, by code; one person may have several reasons
 */
public record RulePreview(
        EligibilityRuleId ruleId,
        LocalDate day,
        @Nullable EligibilityRuleId replacesId,
        EligibleChange persons,
        EligibleChange waitingNeeds,
        EligibleChange offers,
        List<CountyChange> counties,
        List<ReasonCount> lostBecause) {

    public RulePreview {
        counties = List.copyOf(counties);
        lostBecause = List.copyOf(lostBecause);
    }

    /**
     * How many are eligible.
     *
     * @param before by the rule in force
     * @param after by the proposed version
     * @param gained eligible only by the proposed version
     * @param lost eligible only by the rule in force
     */
    public record EligibleChange(
            @Min(0) int before,
            @Min(0) int after,
            @Min(0) int gained,
            @Min(0) int lost) {}

    /**
     * The change in a county.
     *
     * @param areaCode code of the county (GB/T 2260)
     * @param gained persons eligible only by the proposed version
     * @param lost persons eligible only by the rule in force
     */
    public record CountyChange(
            @Pattern(regexp = "[0-9]{6}") String areaCode,
            @Min(0) int gained,
            @Min(0) int lost) {}

    /**
     * A reason and how many persons have it.
     *
     * @param reasonCode a code of the list {@code ineligibility-reasons}
     * @param persons persons who are refused for it
     */
    public record ReasonCount(String reasonCode, @Min(1) int persons) {}
}

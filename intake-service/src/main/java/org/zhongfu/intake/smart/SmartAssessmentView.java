// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A smart assessment (智能评估): needs that rules suggest, and what officers decided. It decides nothing itself.
 *
 * @param id id of the smart assessment
 * @param version version for {@code If-Match}; it counts the decisions
 * @param personId id of the person
 * @param rulesVersion version of the rules
 * @param rulesSource where the rules come from
 * @param basis the assessments that the rules read
 * @param targetGroups target groups of the day, codes of the list {@code target-groups}
 * @param suggestions suggested needs, the most urgent first
 * @param times when it was made
 */
public record SmartAssessmentView(
        SmartAssessmentId id,
        @Min(1) @Max(1_000_000) long version,
        PersonId personId,
        @Min(1) @Max(1_000) int rulesVersion,
        @Size(max = 500) String rulesSource,
        @Size(max = 20) List<BasisView> basis,
        @Size(max = 20) List<@Size(max = 64) String> targetGroups,
        @Size(max = 50) List<SuggestionView> suggestions,
        @JsonUnwrapped RecordTimes times) {

    /**
     * An assessment that the rules read.
     *
     * @param assessmentId id of the assessment
     * @param instrument code of the instrument
     * @param instrumentVersion version of the instrument
     * @param assessedOn day of the assessment
     * @param level level, a code of the list of the instrument: a text in upper case with underscores
     */
    public record BasisView(
            AssessmentId assessmentId,
            @Size(max = 64) String instrument,
            @Min(1) @Max(1_000) int instrumentVersion,
            LocalDate assessedOn,
            @Size(max = 64) String level) {

        static BasisView of(SmartAssessmentBasis.Used used) {
            return new BasisView(
                    AssessmentId.fromString(used.assessmentId()),
                    used.instrument(),
                    used.instrumentVersion(),
                    LocalDate.parse(used.assessedOn()),
                    used.level());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.intake.evidence.EvidenceType;
import org.zhongfu.intake.person.PersonDetails;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;

/**
 * What a visit found (入户采集). Each becomes a record by the same rules as if it were entered alone, at the time of the visit; all or
 * none.
 *
 * @param person the person of an entry without a file: their file is opened; absent where there is a file
 * @param evidence evidence that was shown
 * @param assessments assessments that were made; the rules then suggest needs
 * @param needs needs that were found; an officer confirms them
 */
public record SurveyFindingsRequest(
        @Nullable @Valid PersonDetails person,
        @Nullable @Size(max = 20) List<@NotNull @Valid SurveyedEvidence> evidence,
        @Nullable @Size(max = 10) List<@NotNull @Valid SurveyedAssessment> assessments,
        @Nullable @Size(max = 20) List<@NotNull @Valid SurveyedNeed> needs) {

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "SurveyFindingsRequest[]";
    }

    /**
     * Evidence that was shown at a visit.
     *
     * @param type what the evidence proves; it decides which of the following fields are required
     * @param assistanceCategory confirmed assistance category; for {@code STATUTORY_CONFIRMATION}
     * @param disabilityType type on the disability certificate, 1 to 7; for {@code DISABILITY_CERTIFICATE}
     * @param disabilityLevel level on the disability certificate, 1 to 4; for {@code DISABILITY_CERTIFICATE}
     * @param livingAlone true when the person lives alone; for {@code LIVING_ARRANGEMENT}
     * @param validFrom first day on which it is valid
     * @param validUntil last day on which it is valid; absent while it has no end
     * @param issuer authority that issued it
     */
    public record SurveyedEvidence(
            @NotNull EvidenceType type,
            @Nullable @KnownCode("assistance-categories") String assistanceCategory,
            @Nullable @Min(1) @Max(7) Integer disabilityType,
            @Nullable @Min(1) @Max(4) Integer disabilityLevel,
            @Nullable Boolean livingAlone,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @NotNull @NameText(max = 100) String issuer) {}

    /**
     * An assessment that was made at a visit.
     *
     * @param instrument code of the instrument
     * @param instrumentVersion version of the instrument; absent means the one in use on the day of the visit
     * @param answers code of one answer for each item of the instrument, by the item's code
     * @param circumstances codes of the circumstances of the instrument that were found; absent means none
     */
    public record SurveyedAssessment(
            @NotNull @PlainText(max = 40) String instrument,
            @Nullable @Min(1) @Max(1_000) Integer instrumentVersion,
            @NotEmpty @Size(max = 100) Map<@NotNull String, @NotNull @PlainText(max = 40) String> answers,
            @Nullable @Size(max = 20) List<@NotNull @CodeFormat String> circumstances) {

        /** Without the answers: logs must not contain personal data. */
        @Override
        public String toString() {
            return "SurveyedAssessment[" + instrument + "]";
        }
    }

    /**
     * A need that was found at a visit.
     *
     * @param serviceItem the service that is needed
     * @param units number of units of the service in the whole period, 1 to 366
     * @param periodFrom first day of the period
     * @param periodTo last day of the period, not before periodFrom
     * @param preferences preferences for the service, codes of the list {@code service-preferences}
     */
    public record SurveyedNeed(
            @NotNull @KnownCode("service-items") String serviceItem,
            @NotNull @Min(1) @Max(366) Integer units,
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @Nullable @Size(max = 10) List<@NotNull @CodeFormat String> preferences) {}
}

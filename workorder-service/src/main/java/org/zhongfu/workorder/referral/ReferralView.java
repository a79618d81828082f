// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.ReferralOutcomeId;
import org.zhongfu.contracts.id.VisitId;

/**
 * A referral to a resource (转介).
 *
 * @param version version of the referral; its ETag holds the same number
 * @param status whether the resource accepted
 * @param workOrderId the work order by which the person is referred
 * @param to the resource
 * @param followUpOn day of the next follow-up; null when there is none
 * @param answer what the resource answered
 * @param outcomes what came of it, oldest first
 * @param sentAt when it was sent
 * @param clientReference reference it was recorded under; null when none was given
 * @param sentBy subject of the token of who sent it
 */
public record ReferralView(
        ReferralId id,
        long version,
        ReferralStatus status,
        OrderId workOrderId,
        PersonId personId,
        @JsonUnwrapped ReferredToView to,
        @Nullable LocalDate followUpOn,
        @JsonUnwrapped ReferralAnswerView answer,
        List<OutcomeView> outcomes,
        Instant sentAt,
        @Nullable String clientReference,
        @Size(max = 255) String sentBy) {

    /**
     * The resource.
     *
     * @param resourceKind a code of the list {@code referral-resource-kinds}
     * @param resourceName name of the resource; null for callers who do not work with the person
     * @param resourceContact phone number or address of the resource; null when none was given, and for callers who do not work with the
     *     person
     */
    public record ReferredToView(
            String resourceKind,
            @Nullable @Size(max = 100) String resourceName,
            @Nullable @Size(max = 200) String resourceContact) {}

    /**
     * What the resource answered.
     *
     * @param evidence how the answer is shown: a code of the list {@code referral-evidence}; null before an answer
     * @param note what was noted about the answer; null when nothing was
     * @param visitId the visit that is the unit; null unless the resource accepted
     */
    public record ReferralAnswerView(
            @Nullable String evidence,
            @FreeText @Nullable @Size(max = 500) String note,
            @Nullable VisitId visitId) {}

    /**
     * What came of a referral.
     *
     * @param outcome a code of the list {@code referral-outcomes}
     * @param outcomeOn the day of the outcome
     * @param evidence how it is shown: a code of the list {@code referral-evidence}
     * @param note the same in words; null when nothing was noted
     */
    @Schema(name = "ReferralOutcomeView")
    public record OutcomeView(
            ReferralOutcomeId id,
            String outcome,
            LocalDate outcomeOn,
            String evidence,
            @FreeText @Nullable @Size(max = 500) String note) {}
}

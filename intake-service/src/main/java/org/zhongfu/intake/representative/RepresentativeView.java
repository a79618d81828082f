// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.record.RecordTimes;

/**
 * A guardian, agent or carer of a person as the caller may see them.
 *
 * @param version 1 when it was entered, one more with each step
 * @param personId id of the person
 * @param representative who it is
 * @param kind how they may act for the person
 * @param relation what they are to the person, a code of the list {@code contact-relations}
 * @param scopes what they may do
 * @param term from when until when
 * @param document what it rests on; only for callers who read names in full
 * @param state the state
 * @param times when it was recorded first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepresentativeView(
        RepresentativeId id,
        long version,
        PersonId personId,
        @JsonUnwrapped RepresentativeIdentity representative,
        RepresentativeKind kind,
        String relation,
        @Size(max = 5) List<RepresentativeScope> scopes,
        @JsonUnwrapped RepresentativeTerm term,
        @Nullable RepresentationDocument document,
        @JsonUnwrapped RepresentativeState state,
        @JsonUnwrapped RecordTimes times) {

    /**
     * Who the representative is.
     *
     * @param representativeId their file; absent when they have none
     * @param name full name for officers and community agents, masked for others
     * @param phone phone number, always masked
     * @param documentType kind of identity document; only of somebody without a file whose document was shown
     * @param idNumber number of the document, always masked; only of somebody without a file whose document was shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RepresentativeIdentity(
            @Nullable PersonId representativeId,
            String name,
            @Nullable String phone,
            @Nullable DocumentType documentType,
            @Nullable String idNumber) {}

    /**
     * From when until when somebody is guardian, agent or carer.
     *
     * @param validFrom first day
     * @param validUntil last day as it was entered; absent while it has no end
     * @param lastDay last day in fact: after an end, a death, and before the 18th birthday of a minor; absent while none is
     *     known
     * @param inForce true when it is in force today
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RepresentativeTerm(
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate lastDay,
            boolean inForce) {}

    /**
     * The state of a representation.
     *
     * @param status the state
     * @param reasonCode why it was ended or voided: a code of the list {@code representative-end-reasons} or
     *     {@code representative-void-reasons}
     * @param note explanation; only for callers who read names in full
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RepresentativeState(
            RepresentativeStatus status,
            @Nullable String reasonCode,
            @FreeText @Nullable @Size(max = 500) String note) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.person.HasDocument;
import org.zhongfu.intake.person.PersonDetails;
import org.zhongfu.intake.person.Place;
import org.zhongfu.intake.person.Sex;
import org.zhongfu.intake.person.ValidDocument;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of an application. */
public sealed interface ApplicationTransitionRequest extends ChangeRequest {

    /**
     * Receives an application (接待).
     *
     * @param occurredAt when the application was received; absent means now; not before the previous step
     */
    record ReceiveApplicationRequest(
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason) implements ApplicationTransitionRequest {}

    /**
     * Accepts an application (受理). Without {@code personId} and {@code person}, the file of the ID number in the
     * application is used, or opened with name, ID number, phone number and address of the application.
     *
     * @param personId id of a person who has a file; name and ID number must be those of the application
     * @param person identity of the person, when it is not to be taken from the application: the file of the ID number is
     *     used, or opened when there is none; a phone number or address that is absent is taken from the application
     * @param documentType kind of the identity document of {@code idNumber}; absent means {@code RESIDENT_ID}
     * @param idNumber number as in the identity document; required when the application holds none and {@code person} is
     *     absent, unless {@code personId} names a file without a document. For an applicant whose document is not known yet
     *     send {@code person} with documentType {@code NOT_YET_KNOWN}
     * @param sex sex, for a file that is opened from the application; required when it does not follow from the number
     * @param birthDate birth date, for a file that is opened from the application; required when it does not follow from the
     *     number
     * @param areaCode area where the person lives, for a file that is opened from the application; absent means the area
     *     of the application
     * @param point exact point of residence, for a file that is opened from the application
     * @param overrideReason why the application is accepted although name or ID number differ, or who applied for the person
     *     is not entered as their guardian or agent; only by a county or prefecture officer who did not receive it
     * @param overrideExplanation what was checked; required with {@code overrideReason}, kept in the audit log
     * @param occurredAt when the application was accepted; absent means now; not before the previous step
     */
    @ValidDocument
    record AcceptApplicationRequest(
            @Nullable PersonId personId,
            @Nullable @Valid PersonDetails person,

            @Nullable DocumentType documentType,

            @Schema(pattern = DocumentNumber.PATTERN) @Nullable
            String idNumber,

            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable @AreaCode(inhabited = true) String areaCode,
            @Nullable @Valid Place point,
            @Nullable BindingOverrideReason overrideReason,
            @Nullable @PlainText(max = 500) String overrideExplanation,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest, HasDocument {

        /** Without identity: logs must not contain personal data. */
        @Override
        public String toString() {
            return "AcceptApplicationRequest[]";
        }
    }

    /**
     * Reverses the acceptance of an application (撤销受理).
     *
     * @param reasonCode why
     * @param reason what was found; kept in the audit log
     * @param occurredAt when the acceptance was reversed; absent means now; not before the previous step
     */
    record ReverseAcceptanceRequest(
            @NotNull AcceptanceReversalReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}

    /**
     * Returns an application for completion (退回补正).
     *
     * @param reasonCode why; absent means {@code INCOMPLETE}
     * @param reason what the applicant has to complete
     * @param occurredAt when the application was returned; absent means now; not before the previous step
     */
    record ReturnApplicationRequest(
            @Nullable ReturnReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}

    /**
     * Rejects an application (不予受理).
     *
     * @param reasonCode why
     * @param reason explanation for the applicant (Social Assistance Law, art. 45)
     * @param occurredAt when the application was rejected; absent means now; not before the previous step
     */
    record RejectApplicationRequest(
            @NotNull RejectionReason reasonCode,
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}

    /**
     * Withdraws an application at the wish of the applicant (撤回).
     *
     * @param reason explanation
     * @param occurredAt when the application was withdrawn; absent means now; not before the previous step
     */
    record WithdrawApplicationRequest(
            @Nullable @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements ApplicationTransitionRequest {}
}

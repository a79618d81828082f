// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.intake.representative.RepresentativeId;
import org.zhongfu.intake.representative.RepresentativeKind;

/**
 * An application (申请) as the caller may see it.
 *
 * @param receiptCodes receipt number and query code
 * @param state state of the application
 * @param channel how the application came in, a code of the list {@code channels}
 * @param areaCode area where the applicant lives
 * @param applicant the person who applies
 * @param requestedItems services that are asked for, codes of the list {@code service-items}
 * @param description situation of the applicant; only for callers who see full names
 * @param links records the application is connected with
 * @param decision why the application was returned, rejected or withdrawn
 * @param times when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        ApplicationId id,
        long version,
        @JsonUnwrapped ReceiptCodes receiptCodes,
        @JsonUnwrapped StateLabel state,
        String channel,
        String areaCode,
        ApplicantView applicant,
        List<String> requestedItems,
        @Nullable String description,
        @JsonUnwrapped ApplicationLinks links,
        @JsonUnwrapped DecisionReason decision,
        @JsonUnwrapped RecordTimes times) {

    /**
     * Receipt number and query code, with which the progress is read without a login.
     *
     * @param receipt receipt number (回执编号)
     * @param queryCode query code (查询码); only in the answer to the submission, because it is stored as a hash
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReceiptCodes(String receipt, @Nullable String queryCode) {}

    /**
     * State of an application.
     *
     * @param status state of the application
     * @param statusLabel the state in the language of the request
     */
    public record StateLabel(ApplicationStatus status, String statusLabel) {}

    /**
     * Records an application is connected with.
     *
     * @param personId person the application belongs to; absent before acceptance
     * @param similarApplications other open applications of the caller's area with the same ID number that ask for one of
     *     the same services; only for officers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApplicationLinks(
            @Nullable PersonId personId, @Nullable List<ApplicationId> similarApplications) {}

    /**
     * Why an application was returned, rejected or withdrawn.
     *
     * @param reasonCode code of the list {@code application-return-reasons}, {@code application-rejection-reasons} or
     *     {@code application-withdrawal-reasons}
     * @param reason explanation of the return, rejection or withdrawal
     * @param appeal how to appeal against a rejection; absent otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionReason(
            @Nullable String reasonCode,
            @FreeText @Nullable String reason,
            @Nullable Appeal appeal) {}

    /**
     * The person who applies.
     *
     * @param name full name for officers, community agents and the applicant, masked for others
     * @param documentType kind of identity document; absent when no number was sent
     * @param idNumber number of the document, always masked
     * @param phone phone number, always masked
     * @param representative who applied for them; absent when they applied themselves
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApplicantView(
            String name,
            @Nullable DocumentType documentType,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable ApplyingRepresentativeView representative) {}

    /**
     * Who applied for the applicant.
     *
     * @param name full name for officers, community agents and the sender, masked for others
     * @param phone phone number, always masked
     * @param documentType kind of identity document; absent when no number was sent
     * @param idNumber number of the document, always masked
     * @param kind how they may act for the applicant
     * @param relation what they are to the applicant, a code of the list {@code contact-relations}
     * @param representativeEntryId the entry of the person that lets them apply; absent before the acceptance, and when an
     *     officer decided without one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApplyingRepresentativeView(
            String name,
            String phone,
            @Nullable DocumentType documentType,
            @Nullable String idNumber,
            RepresentativeKind kind,
            String relation,
            @Nullable RepresentativeId representativeEntryId) {}

    ApplicationView withQueryCode(String code) {
        return new ApplicationView(
                id,
                version,
                new ReceiptCodes(receiptCodes.receipt(), code),
                state,
                channel,
                areaCode,
                applicant,
                requestedItems,
                description,
                links,
                decision,
                times);
    }
}

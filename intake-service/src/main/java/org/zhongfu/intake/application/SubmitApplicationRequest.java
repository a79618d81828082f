// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Submits an application (申请) for services.
 *
 * @param channel how the application comes in; without a login only {@code ONLINE}
 * @param areaCode area where the applicant lives: a county, township or village
 * @param applicant the person who applies, or who is reported to be in difficulty
 * @param representative who applies for the applicant; absent when they apply themselves
 * @param address address of residence
 * @param requestedItems services that are asked for, 1 to 15
 * @param description situation of the applicant, in their own words
 * @param consentToVerification must be true: the applicant consents that the statements are verified (Social Assistance
 *     Law, art. 40)
 * @param occurredAt when the application was made; absent means now; not earlier without a login
 */
public record SubmitApplicationRequest(
        @NotNull @KnownCode("channels") String channel,
        @NotNull @AreaCode(inhabited = true) String areaCode,
        @NotNull @Valid Applicant applicant,
        @Nullable @Valid ApplyingRepresentative representative,
        @Nullable @PlainText(max = 200) String address,
        @NotEmpty @Size(max = 15) List<@NotNull @KnownCode("service-items") String> requestedItems,
        @Nullable @PlainText(max = 1000) String description,
        @NotNull @AssertTrue Boolean consentToVerification,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "SubmitApplicationRequest[" + channel + ", " + areaCode + "]";
    }
}

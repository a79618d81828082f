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
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Hands in an application.
 *
 * @param consentToVerification the applicant agrees that what is stated is checked (Social Assistance Law, art. 40)
 * @param clientReference the caller's permanent name for this record
 */
public record SubmitApplicationRequest(
        @NotNull @KnownCode("channels") String channel,
        @NotNull @AreaCode(inhabited = true) String areaCode,
        @NotNull @Valid Applicant applicant,
        @Nullable @PlainText(max = 200) String address,
        @NotEmpty @Size(max = 15) List<@NotNull @KnownCode("service-items") String> requestedItems,
        @Nullable @PlainText(max = 1000) String description,
        @NotNull @AssertTrue Boolean consentToVerification,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {

    /** Never who it is: it must not end up in a log. */
    @Override
    public String toString() {
        return "SubmitApplicationRequest[" + channel + ", " + areaCode + "]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.PlainText;

/** Hands a returned application in again; what is absent stays. */
public record ResubmitApplicationRequest(
        @Nullable @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Applicant applicant,
        @Nullable @PlainText(max = 200) String address,
        @Nullable @Size(min = 1, max = 15) List<@NotNull @KnownCode("service-items") String> requestedItems,
        @Nullable @PlainText(max = 1000) String description,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {

    /** Never who it is: it must not end up in a log. */
    @Override
    public String toString() {
        return "ResubmitApplicationRequest[]";
    }
}

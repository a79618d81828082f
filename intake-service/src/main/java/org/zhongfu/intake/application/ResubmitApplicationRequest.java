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
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Submits a returned application again. A field that is absent keeps its value.
 *
 * @param areaCode new area where the applicant lives
 * @param applicant new data of the applicant; an ID number or phone number that is absent keeps its value
 * @param representative new data of who applies for the applicant
 * @param address new address of residence
 * @param requestedItems services that are asked for, 1 to 15; replaces the earlier list
 * @param description new description of the situation
 * @param occurredAt when the application was resubmitted; absent means now; not before the previous step
 */
public record ResubmitApplicationRequest(
        @Nullable @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Applicant applicant,
        @Nullable @Valid ApplyingRepresentative representative,
        @Nullable @PlainText(max = 200) String address,
        @Nullable @Size(min = 1, max = 15) List<@NotNull @KnownCode("service-items") String> requestedItems,
        @Nullable @PlainText(max = 1000) String description,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements ChangeRequest {

    /** Without identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ResubmitApplicationRequest[]";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.platform.kernel.PlainText;

/** Corrects a person's file; what is absent stays. An ID number is not corrected: it would be another person. */
public record CorrectPersonRequest(
        @Nullable @PersonName String name,
        @Nullable @PhoneNumber String phone,
        @Nullable @PlainText(max = 200) String address,
        @Nullable @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Place point,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason) {

    boolean changesNothing() {
        return name == null && phone == null && address == null && areaCode == null && point == null;
    }

    /** Never what is changed: it must not end up in a log. */
    @Override
    public String toString() {
        return "CorrectPersonRequest[]";
    }
}

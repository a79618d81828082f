// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.PersonName;
import org.zhongfu.intake.person.PhoneNumber;
import org.zhongfu.intake.person.ValidIdNumber;

/** Who applies, or who is reported to be in difficulty. */
public record Applicant(
        @NotNull @PersonName String name,
        @Nullable @ValidIdNumber String idNumber,
        @Nullable @PhoneNumber String phone) {

    /** Never who it is: it must not end up in a log. */
    @Override
    public String toString() {
        return "Applicant[]";
    }
}

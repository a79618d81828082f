// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;

/**
 * Plain values of an application: those that were requested and sent in.
 *
 * @param applicationId id of the application
 * @param idNumber citizen ID number in full
 * @param phone phone number in full
 * @param address address of residence
 * @param description situation of the applicant, in their own words
 * @param representativePhone phone number in full of who applied for the applicant
 */
public record DisclosedApplicationView(
        ApplicationId applicationId,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String description,
        @Nullable @Size(max = 14) String representativePhone) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "DisclosedApplicationView[" + applicationId + "]";
    }
}

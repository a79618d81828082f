// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.zhongfu.platform.kernel.NameText;

/**
 * Requests plain values of an application for a stated purpose.
 *
 * @param purpose why the values are needed; kept in the audit log
 * @param fields which values, codes of the list {@code application-fields}
 */
public record DiscloseApplicationRequest(
        @NotNull @NameText(max = 200) String purpose,
        @NotEmpty @Size(max = 5) Set<@NotNull ApplicationField> fields) {

    /** A value of an application that can be disclosed. */
    public enum ApplicationField {
        /** Citizen ID number. */
        ID_NUMBER,
        /** Phone number. */
        PHONE,
        /** Address of residence. */
        ADDRESS,
        /** Situation of the applicant, in their own words. */
        DESCRIPTION,
        /** Phone number of who applied for the applicant. */
        REPRESENTATIVE_PHONE
    }
}

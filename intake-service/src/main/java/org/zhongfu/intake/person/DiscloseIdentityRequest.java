// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.zhongfu.platform.kernel.NameText;

/**
 * Requests plain values of a person for a stated purpose.
 *
 * @param purpose why the values are needed; kept in the audit log
 * @param fields which values
 */
public record DiscloseIdentityRequest(
        @NotNull @NameText(max = 200) String purpose,
        @NotEmpty @Size(max = 4) Set<@NotNull PersonalField> fields) {

    /** A value that can be disclosed. */
    public enum PersonalField {
        /** Citizen ID number. */
        ID_NUMBER,
        /** Phone number. */
        PHONE,
        /** Address of residence. */
        ADDRESS,
        /** Exact point of residence. */
        POINT
    }
}

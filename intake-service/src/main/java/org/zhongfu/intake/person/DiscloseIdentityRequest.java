// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Asks for plain values of a person.
 *
 * @param purpose why they are needed; kept in the audit
 * @param fields which ones
 */
public record DiscloseIdentityRequest(
        @NotNull @PlainText(max = 200) String purpose,
        @NotEmpty Set<@NotNull Field> fields) {

    /** What can be disclosed. */
    public enum Field {
        ID_NUMBER,
        PHONE,
        ADDRESS,
        POINT
    }
}

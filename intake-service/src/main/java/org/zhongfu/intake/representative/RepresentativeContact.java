// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A guardian, agent or carer who is told of visits, in plain values.
 *
 * @param kind how they may act for the person
 * @param relation what they are to the person, a code of the list {@code contact-relations}
 * @param name full name
 * @param phone phone number; absent when their file has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepresentativeContact(
        RepresentativeKind kind,
        String relation,
        @Size(max = 50) String name,
        @Size(max = 14) @Nullable String phone) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "RepresentativeContact[" + kind + "]";
    }
}

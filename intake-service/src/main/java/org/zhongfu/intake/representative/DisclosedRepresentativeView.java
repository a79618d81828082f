// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Plain values of a representative who has no file.
 *
 * @param phone phone number
 * @param idNumber number of the identity document; absent when none was shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisclosedRepresentativeView(
        RepresentativeId id, String phone, @Nullable String idNumber) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "DisclosedRepresentativeView[" + id + "]";
    }
}

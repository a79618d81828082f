// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain values of a person, those that were asked for and are known. */
public record DisclosedIdentityView(
        UUID personId,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable Place point) {

    /** Never the values: they must not end up in a log. */
    @Override
    public String toString() {
        return "DisclosedIdentityView[" + personId + "]";
    }
}

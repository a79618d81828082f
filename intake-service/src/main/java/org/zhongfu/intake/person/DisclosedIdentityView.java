// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;

/**
 * Plain values of a person: those that were requested and are known.
 *
 * @param personId id of the person
 * @param idNumber citizen ID number in full
 * @param phone phone number in full
 * @param address address of residence
 * @param point exact point of residence
 */
public record DisclosedIdentityView(
        PersonId personId,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable Place point) {

    /** Without the values: logs must not contain personal data. */
    @Override
    public String toString() {
        return "DisclosedIdentityView[" + personId + "]";
    }
}

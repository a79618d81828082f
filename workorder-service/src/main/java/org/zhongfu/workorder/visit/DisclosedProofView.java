// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;

/**
 * The exact points of a visit.
 *
 * @param checkIn where the device was at the check-in; null when there was no position
 * @param checkOut where the device was at the check-out; null when there was no position
 * @param arrival where the device was at the second place of an escort; null when there was no position or no second place
 */
public record DisclosedProofView(
        VisitId visitId,
        Proof.@Nullable Location checkIn,
        Proof.@Nullable Location checkOut,
        Proof.@Nullable Location arrival) {

    /** Without the points: logs must not contain personal data. */
    @Override
    public String toString() {
        return "DisclosedProofView[" + visitId + "]";
    }
}

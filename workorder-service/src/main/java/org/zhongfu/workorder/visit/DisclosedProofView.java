// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;

/**
 * The exact points and the witnesses of a visit.
 *
 * @param checkIn where the device was at the check-in; null when there was no position
 * @param checkOut where the device was at the check-out; null when there was no position
 * @param arrival where the device was at the second place of an escort; null when there was no position or no second place
 * @param checkInWitness who saw the worker at the check-in; null with other methods
 * @param checkOutWitness who saw the worker at the check-out; null with other methods
 */
public record DisclosedProofView(
        VisitId visitId,
        Proof.@Nullable Location checkIn,
        Proof.@Nullable Location checkOut,
        Proof.@Nullable Location arrival,
        Proof.@Nullable Witness checkInWitness,
        Proof.@Nullable Witness checkOutWitness) {

    /** Without the points: logs must not contain personal data. */
    @Override
    public String toString() {
        return "DisclosedProofView[" + visitId + "]";
    }
}

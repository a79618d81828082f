// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.workorder.order.HomeLocation;

/**
 * The second place of a visit.
 *
 * @param appointmentAt when the person is expected there
 * @param point where it is; null while unknown
 * @param arrivedAt when they arrived; null before
 * @param encryptedArrival the proof of the arrival; null before
 */
public record SecondPlace(
        Instant appointmentAt,
        @Nullable HomeLocation point,
        @Nullable Instant arrivedAt,
        @Nullable String encryptedArrival) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.workorder.order.HomeLocation;

/**
 * The second place of a visit, for the worker who goes there.
 *
 * @param appointmentAt when the person is expected there
 * @param placeName what it is called
 * @param placeAddress its address
 * @param point where it is; null while unknown
 * @param arrivedAt when they arrived; null before
 */
public record EscortStop(
        Instant appointmentAt,
        @Size(max = 100) String placeName,
        @Size(max = 200) String placeAddress,
        @Nullable HomeLocation point,
        @Nullable Instant arrivedAt) {}

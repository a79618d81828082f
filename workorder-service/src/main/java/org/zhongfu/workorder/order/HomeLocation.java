// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where the person lives, to about one kilometre.
 *
 * @param latitude in degrees, WGS-84
 * @param longitude in degrees, WGS-84
 */
@Embeddable
public record HomeLocation(Double latitude, Double longitude) {

    /** The location of both coordinates; null when one is unknown. */
    static @Nullable HomeLocation of(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null ? null : new HomeLocation(latitude, longitude);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.web.Problem;

/**
 * Where a person is accompanied to (陪同地点), for example a hospital. Stored encrypted, never published.
 *
 * @param placeName what it is called, for example the hospital and its department
 * @param placeAddress its address
 * @param latitude in degrees, WGS-84; absent while unknown: then the arrival cannot be compared with it
 * @param longitude in degrees, WGS-84; present when latitude is
 */
@Schema(name = "EscortDestination")
public record Destination(
        @NotNull @NameText(max = 100) String placeName,
        @NotNull @PlainText(max = 200) String placeAddress,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    /**
     * Refuses half a point.
     *
     * @throws Problem 422
     */
    void requireWholePoint() {
        if ((latitude == null) != (longitude == null)) {
            throw Problem.rule("destination.longitude", "give both coordinates or none", "经纬度须同时填写或同时留空");
        }
    }
}

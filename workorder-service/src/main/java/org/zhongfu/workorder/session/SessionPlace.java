// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.workorder.order.HomeLocation;

/**
 * Where a session is held: a public place, not the home of a person.
 *
 * @param areaCode area of the place: area code of 6, 9 or 12 digits (GB/T 2260)
 * @param place name and address of the place, for people
 * @param latitude in degrees, WGS-84; absent when the point is unknown, and then also the longitude
 * @param longitude in degrees, WGS-84
 */
@Embeddable
public record SessionPlace(
        @NotNull @AreaCode String areaCode,

        @Column(name = "place") @NotNull @PlainText(min = 1, max = 120)
        String place,

        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    /** The point to compare proofs with; null when it is unknown. */
    @Nullable
    HomeLocation point() {
        return latitude == null || longitude == null ? null : new HomeLocation(latitude, longitude);
    }

    /** True when one coordinate is given without the other. */
    @JsonIgnore
    boolean isIncomplete() {
        return (latitude == null) != (longitude == null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;

/**
 * An exact point of residence, WGS 84. It is stored encrypted and disclosed for a stated purpose only; other services
 * receive the point rounded to about one kilometre.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record Place(
        @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {

    private static final int COARSE_DECIMALS = 2;

    /** The point rounded to about one kilometre. */
    CoarsePlace coarse() {
        return new CoarsePlace(rounded(latitude), rounded(longitude));
    }

    /** The text that is encrypted. */
    String text() {
        return latitude.toPlainString() + "," + longitude.toPlainString();
    }

    static Place of(String text) {
        int comma = text.indexOf(',');
        return new Place(new BigDecimal(text.substring(0, comma)), new BigDecimal(text.substring(comma + 1)));
    }

    private static double rounded(BigDecimal degrees) {
        return degrees.setScale(COARSE_DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The point of residence as a part of a person's file. The exact and the coarse form are set and removed together.
 *
 * @param encrypted the exact point
 * @param coarseLatitude degrees, rounded to about one kilometre
 * @param coarseLongitude degrees, rounded to about one kilometre
 */
@Embeddable
record HomePoint(@Column(name = "point_sealed") String encrypted, double coarseLatitude, double coarseLongitude) {

    private static final String COLUMN = "person.point";
    private static final int COUNTY_DIGITS = 6;

    static @Nullable HomePoint of(@Nullable Place point, UUID person, RowEncryption encryption) {
        if (point == null) {
            return null;
        }
        CoarsePlace coarse = point.coarse();
        return new HomePoint(encryption.encrypt(COLUMN, person, point.text()), coarse.latitude(), coarse.longitude());
    }

    /** True for a move to another county: the point of before is not the home any more. */
    static boolean isLostByMove(String area, @Nullable String newArea) {
        return newArea != null && !area.substring(0, COUNTY_DIGITS).equals(newArea.substring(0, COUNTY_DIGITS));
    }

    Place exact(UUID person, RowEncryption encryption) {
        return Place.of(encryption.decrypt(COLUMN, person, encrypted));
    }

    CoarsePlace coarse() {
        return new CoarsePlace(coarseLatitude, coarseLongitude);
    }
}

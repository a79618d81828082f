// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.GeoPoint;
import org.zhongfu.platform.web.Problem;

/**
 * How the travel times of a plan are calculated.
 *
 * @param detourFactor length of roads divided by the straight distance, 1 to 5; absent: 1.4
 * @param speedKmh kilometres per hour from door to door, 3 to 120; absent: 30
 * @param matrix measured times, used where both places are in it; absent: all times are calculated
 */
public record TravelOptions(
        @Nullable @DecimalMin("1") @DecimalMax("5") Double detourFactor,
        @Nullable @Min(3) @Max(120) Integer speedKmh,
        @Nullable @Valid Matrix matrix) {

    private static final double USUAL_DETOUR = 1.4;
    private static final int USUAL_SPEED = 30;

    /** The usual calculation. */
    public static final TravelOptions USUAL = new TravelOptions(null, null, null);

    /**
     * Measured travel times.
     *
     * @param places one place for each row and column, 2 to 150
     * @param seconds a row for each place with a column for each place, in seconds, 0 to 86400
     */
    public record Matrix(
            @NotNull @Size(min = 2, max = 150) List<@NotNull @Valid GeoPoint> places,

            @NotNull @Size(min = 2, max = 150)
            List<@NotNull @Size(min = 2, max = 150) List<@NotNull @Min(0) @Max(86_400) Integer>> seconds) {}

    /**
     * Requires a square matrix.
     *
     * @throws Problem 422 when it is not square
     */
    public void requireSquareMatrix() {
        if (matrix != null) {
            int size = matrix.places().size();
            if (matrix.seconds().size() != size || !matrix.seconds().stream().allMatch(row -> row.size() == size)) {
                throw Problem.rule("travel.matrix.seconds", "needs a row and a column for each place", "行数和列数必须与地点数一致");
            }
        }
    }

    /** The travel times by these options. */
    public TravelTimes times() {
        TravelTimes calculated = new GreatCircle(
                detourFactor == null ? USUAL_DETOUR : detourFactor, speedKmh == null ? USUAL_SPEED : speedKmh);
        return matrix == null ? calculated : new ImportedTravel(matrix.places(), matrix.seconds(), calculated);
    }
}

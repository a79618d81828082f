// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.base.GeoPoint;

/** Measured travel times; between other places they are calculated. */
final class ImportedTravel implements TravelTimes {

    private final Map<Place, Integer> indexes = new HashMap<>();
    private final List<List<Integer>> seconds;
    private final TravelTimes fallback;

    /**
     * @param places one for each row and column; rounded like all places of plans
     * @param seconds a row for each place, in seconds
     */
    ImportedTravel(List<GeoPoint> places, List<List<Integer>> seconds, TravelTimes fallback) {
        for (int i = 0; i < places.size(); i++) {
            GeoPoint coarse = places.get(i).coarse();
            indexes.putIfAbsent(new Place(coarse.latitude(), coarse.longitude()), i);
        }
        this.seconds = seconds;
        this.fallback = fallback;
    }

    @Override
    public int seconds(Place from, Place to) {
        Integer row = indexes.get(from);
        Integer column = indexes.get(to);
        if (row == null || column == null || row.equals(column)) {
            return fallback.seconds(from, to);
        }
        int minutes = Math.ceilDiv(seconds.get(row).get(column), 60);
        return 60 * Math.max(1, minutes);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.matching.base.GeoPoint;

/** Measured travel times; those of other places are calculated. */
final class ImportedTravel implements TravelTimes {

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> seconds;
    private final TravelTimes otherwise;

    /**
     * @param places one for each row and column; coarse as all places of plans
     * @param seconds rows of seconds, as many as places
     */
    ImportedTravel(List<GeoPoint> places, List<List<Integer>> seconds, TravelTimes otherwise) {
        for (int i = 0; i < places.size(); i++) {
            GeoPoint coarse = places.get(i).coarse();
            numbers.putIfAbsent(new Place(coarse.latitude(), coarse.longitude()), i);
        }
        this.seconds = seconds;
        this.otherwise = otherwise;
    }

    @Override
    public int seconds(Place from, Place to) {
        Integer row = numbers.get(from);
        Integer column = numbers.get(to);
        if (row == null || column == null || row.equals(column)) {
            return otherwise.seconds(from, to);
        }
        int minutes = Math.ceilDiv(seconds.get(row).get(column), 60);
        return 60 * Math.max(1, minutes);
    }
}

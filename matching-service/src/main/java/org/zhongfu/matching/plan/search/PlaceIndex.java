// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.TravelMatrix;

/**
 * The places of a day by index, for the travel matrix. Two households at the same coarse place have two indexes, because
 * there is travel between them.
 */
final class PlaceIndex {

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final TravelTimes times;
    private final Place base;

    /**
     * @param base the place of workers and needs without one
     */
    PlaceIndex(TravelTimes times, Place base) {
        this.times = times;
        this.base = base;
    }

    int ofWorker(WorkerId workerId, @Nullable Place start) {
        return start == null ? index("base", base) : index("w" + workerId, start);
    }

    int ofNeed(NeedId needId, TypedId personOrNeed, @Nullable Place place) {
        return place == null ? index("n" + needId, base) : index("p" + personOrNeed, place);
    }

    int seconds(int from, int to) {
        return from == to ? 0 : times.seconds(places.get(from), places.get(to));
    }

    Place at(int index) {
        return places.get(index);
    }

    /** The travel times between all places; call it when all places are added. */
    TravelMatrix travel() {
        int[][] table = new int[places.size()][places.size()];
        for (int from = 0; from < table.length; from++) {
            for (int to = 0; to < table.length; to++) {
                table[from][to] = seconds(from, to);
            }
        }
        return TravelMatrix.of(table);
    }

    private int index(String key, Place place) {
        return indexes.computeIfAbsent(key, ignored -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    /** The mean of some places; any place when there are none. */
    static Place centreOf(List<Place> places) {
        double latitude = places.stream().mapToDouble(Place::latitude).average().orElse(0);
        double longitude =
                places.stream().mapToDouble(Place::longitude).average().orElse(0);
        return new Place(latitude, longitude);
    }
}

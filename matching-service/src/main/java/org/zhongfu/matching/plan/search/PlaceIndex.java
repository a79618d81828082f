// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.plan.TravelMatrix;

/** The doors of a day by number. Two households in one square kilometre are two doors. */
final class PlaceIndex {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final TravelTimes times;
    private final Place base;

    /**
     * @param base where those are who named no place
     */
    PlaceIndex(TravelTimes times, Place base) {
        this.times = times;
        this.base = base;
    }

    int ofWorker(UUID workerId, @Nullable Place start) {
        return start == null ? number("base", base) : number("w" + workerId, start);
    }

    int ofNeed(UUID needId, UUID personOrNeed, @Nullable Place place) {
        return place == null ? number("n" + needId, base) : number("p" + personOrNeed, place);
    }

    int seconds(int from, int to) {
        return from == to ? 0 : times.seconds(places.get(from), places.get(to));
    }

    Place at(int number) {
        return places.get(number);
    }

    /** The table of all ways; ask when all doors are known. */
    TravelMatrix travel() {
        int[][] table = new int[places.size()][places.size()];
        for (int from = 0; from < table.length; from++) {
            for (int to = 0; to < table.length; to++) {
                table[from][to] = seconds(from, to);
            }
        }
        return TravelMatrix.of(table);
    }

    private int number(String door, Place place) {
        return numbers.computeIfAbsent(door, ignored -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    /** Amid some places; somewhere when there are none. */
    static Place centreOf(List<Place> places) {
        double latitude = places.stream().mapToDouble(Place::latitude).average().orElse(0);
        double longitude =
                places.stream().mapToDouble(Place::longitude).average().orElse(0);
        return new Place(latitude, longitude);
    }
}

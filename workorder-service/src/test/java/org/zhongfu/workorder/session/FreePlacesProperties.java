// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is enrolled, withdrawn and impossible in whichever sequence: places are never exceeded and no one overtakes. */
class FreePlacesProperties {

    @Property
    void placesAreNeverExceeded(
            @ForAll @IntRange(min = 1, max = 20) int places,
            @ForAll @IntRange(max = 30) int taken,
            @ForAll @IntRange(max = 30) int waiting,
            @ForAll Set<@IntRange(max = 29) Integer> impossible) {
        List<Integer> given = FreePlaces.give(places, taken, line(waiting), each -> !impossible.contains(each));

        assertThat(given).hasSizeLessThanOrEqualTo(Math.max(0, places - taken));
    }

    @Property
    void whoWaitsLongerAndCanComeIsFirst(
            @ForAll @IntRange(min = 1, max = 20) int places,
            @ForAll @IntRange(max = 30) int waiting,
            @ForAll Set<@IntRange(max = 29) Integer> impossible) {
        List<Integer> given = FreePlaces.give(places, 0, line(waiting), each -> !impossible.contains(each));

        List<Integer> able = line(waiting).stream()
                .filter(each -> !impossible.contains(each))
                .toList();
        assertThat(given).isEqualTo(able.subList(0, Math.min(places, able.size())));
    }

    @Property
    void everyPersonGetsAtMostOnePlaceInAnySequenceOfWithdrawals(
            @ForAll @IntRange(min = 1, max = 8) int places, @ForAll List<@IntRange(max = 7) Integer> withdrawals) {
        List<Integer> line = line(20);
        List<Integer> enrolled = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int each : withdrawals) {
            List<Integer> given = FreePlaces.give(places, enrolled.size(), line, any -> true);
            line.removeAll(given);
            enrolled.addAll(given);
            all.addAll(given);
            if (each < enrolled.size()) {
                enrolled.remove(each);
            }
        }

        assertThat(all).doesNotHaveDuplicates().isSorted();
        assertThat(enrolled).hasSizeLessThanOrEqualTo(places);
    }

    private static List<Integer> line(int persons) {
        return new ArrayList<>(IntStream.range(0, persons).boxed().toList());
    }
}

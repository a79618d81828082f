// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.intake.need.OpenNeed;

/** Finds the open needs that one person cannot have at the same time, after two files become one. */
final class NeedConflicts {

    /** The earlier request first; of equal ones the id decides, so that the result does not depend on which file survives. */
    private static final Comparator<OpenNeed> BY_REQUEST = Comparator.comparing(OpenNeed::requestedAt)
            .thenComparing(need -> need.id().toString());

    private NeedConflicts() {}

    /**
     * Two needs for one service on a common day, one of each file.
     *
     * @param earlier the one that was requested first
     * @param later the other one
     */
    record Pair(NeedId earlier, NeedId later) {}

    /** All pairs, ordered by the earlier need. */
    static List<Pair> pairs(List<OpenNeed> ofOneFile, List<OpenNeed> ofTheOther) {
        return ofOneFile.stream()
                .flatMap(one -> ofTheOther.stream().filter(one::contradicts).map(other -> inOrder(one, other)))
                .sorted((a, b) -> {
                    int byEarlier = BY_REQUEST.compare(a.getFirst(), b.getFirst());
                    return byEarlier == 0 ? BY_REQUEST.compare(a.getLast(), b.getLast()) : byEarlier;
                })
                .map(pair -> new Pair(pair.getFirst().id(), pair.getLast().id()))
                .toList();
    }

    /**
     * The needs to withdraw so that the rest do not contradict each other. Needs are kept in the order of their requests;
     * one that contradicts a need kept before is withdrawn, so that none is withdrawn because of a withdrawn one.
     */
    static Set<NeedId> later(List<OpenNeed> ofOneFile, List<OpenNeed> ofTheOther) {
        List<OpenNeed> kept = new ArrayList<>();
        Set<NeedId> withdrawn = new HashSet<>();
        Stream.concat(ofOneFile.stream(), ofTheOther.stream())
                .sorted(BY_REQUEST)
                .forEach(need -> {
                    if (kept.stream().anyMatch(need::contradicts)) {
                        withdrawn.add(need.id());
                    } else {
                        kept.add(need);
                    }
                });
        return withdrawn;
    }

    private static List<OpenNeed> inOrder(OpenNeed one, OpenNeed other) {
        return BY_REQUEST.compare(one, other) <= 0 ? List.of(one, other) : List.of(other, one);
    }
}

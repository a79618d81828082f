// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.util.Map;
import java.util.Set;

/** The lists that do not take {@code sort}, or do not take {@code count}, each with the reason. */
final class ListsWithOneOrder {

    private static final String SORT = "sort";
    private static final String COUNT = "count";
    private static final String LOG = "what happened to one record: added at the end, read in that order";

    /** By the end of the path. */
    private static final Map<String, Reason> BY_END =
            Map.of("/history", new Reason(LOG, Set.of(SORT, COUNT)), "/versions", new Reason(LOG, Set.of(SORT, COUNT)));

    private static final Map<String, Reason> BY_PATH = Map.of(
            "/api/v1/indicators/{code}/trace",
            new Reason("the rows of one figure; the answer holds their number", Set.of(SORT, COUNT)),
            "/api/v1/applications/duplicates",
            new Reason("compared by keys in the order of ids", Set.of(SORT)),
            "/api/v1/persons/duplicates",
            new Reason("compared by keys in the order of ids", Set.of(SORT)),
            "/api/v1/hand-overs",
            new Reason("two lists in one order: what is due first", Set.of(SORT)),
            "/api/v1/work-orders/ended-contracts",
            new Reason("two lists in one order: what is due first", Set.of(SORT)),
            "/api/v1/survey-entries/{id}/attempts",
            new Reason(LOG, Set.of(SORT, COUNT)),
            "/api/v1/survey-rounds/{id}/difference/persons",
            new Reason(
                    "compared by persons; the difference without the list holds their numbers", Set.of(SORT, COUNT)));

    private ListsWithOneOrder() {}

    /** The parameters that a list does not take; none for most lists. */
    static Set<String> lacking(String path) {
        Reason ofEnd = BY_END.get(path.substring(path.lastIndexOf('/')));
        return ofEnd == null
                ? BY_PATH.getOrDefault(path, new Reason("", Set.of())).lacking()
                : ofEnd.lacking();
    }

    /** The paths that are named. */
    static Set<String> paths() {
        return BY_PATH.keySet();
    }

    /**
     * Why a list has one order.
     *
     * @param why for the people who read this table
     * @param lacking the parameters it does not take
     */
    private record Reason(String why, Set<String> lacking) {}
}

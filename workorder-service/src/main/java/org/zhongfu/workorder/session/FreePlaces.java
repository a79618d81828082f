// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Decides who gets the free places of a session: those who wait longest and can be enrolled now; others keep waiting. */
final class FreePlaces {

    private FreePlaces() {}

    /**
     * Who gets a place.
     *
     * @param places of the session
     * @param taken places that are taken
     * @param waiting who waits, the longest first
     * @param possible true for one who can be enrolled now; asked for no more than there are places for, and those passed over
     */
    static <T> List<T> give(int places, long taken, List<T> waiting, Predicate<T> possible) {
        List<T> given = new ArrayList<>();
        for (T each : waiting) {
            if (taken + given.size() >= places) {
                break;
            }
            if (possible.test(each)) {
                given.add(each);
            }
        }
        return given;
    }
}

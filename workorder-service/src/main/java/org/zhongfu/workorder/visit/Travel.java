// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.workorder.visit.ReviewRules.Limits;

/** The travel of a worker between two visits, as far as their proofs tell. */
final class Travel {

    /** GCJ-02 differs from WGS 84 by up to about 600 metres. */
    private static final double BETWEEN_SYSTEMS_METRES = 700;

    private static final double METRES_PER_SECOND = 3.6;

    private Travel() {}

    /** A worker was at a point at a time. */
    record Stop(Proof.@Nullable Location point, Instant at) {}

    /**
     * True when no one travels so far in the time between, even in a straight line and at the favourable end of both
     * accuracies. Distances within which two points count as near are not judged.
     */
    static boolean isImpossible(Stop from, Stop to, Limits limits) {
        Proof.Location start = from.point();
        Proof.Location end = to.point();
        if (start == null || end == null) {
            return false;
        }
        double uncertain = start.accuracyMetres()
                + end.accuracyMetres()
                + (start.system() == end.system() ? 0 : BETWEEN_SYSTEMS_METRES);
        double metres =
                Verification.metres(start.latitude(), start.longitude(), end.latitude(), end.longitude()) - uncertain;
        if (metres <= limits.nearMetres()) {
            return false;
        }
        long seconds = Math.max(1, Duration.between(from.at(), to.at()).toSeconds());
        return metres / seconds * METRES_PER_SECOND > limits.fastestKilometresPerHour();
    }
}

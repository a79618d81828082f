// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.zhongfu.contracts.id.VisitId;

/** The second places of visits, with the arrival there; the feature of escorts implements it. */
public interface SecondPlaces {

    /** The second place of a visit, as its check-out judges it; empty for a visit without one. */
    Optional<SecondPlace> find(VisitId visit);

    /** What a day shows of the second places of these visits; a visit without one is absent. */
    Map<VisitId, EscortStop> stops(Collection<VisitId> visits);

    /** When persons are expected at the second places of these visits; a visit without one is absent. */
    Map<VisitId, Instant> appointments(Collection<VisitId> visits);

    /** Keeps the arrival. The visit has a second place. */
    void keepArrival(VisitId visit, Attendance arrival, String encryptedProof, Instant at);
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.HomeLocation;
import org.zhongfu.workorder.visit.Attendance;
import org.zhongfu.workorder.visit.EscortStop;
import org.zhongfu.workorder.visit.SecondPlace;
import org.zhongfu.workorder.visit.SecondPlaces;

/** The second places, for the feature of visits. */
@ApplicationScoped
class SecondPlacesReader implements SecondPlaces {

    private final VisitEscortRepository escorts;

    SecondPlacesReader(VisitEscortRepository escorts) {
        this.escorts = escorts;
    }

    @Override
    public Optional<SecondPlace> find(VisitId visit) {
        return escorts.findOf(visit)
                .map(escort -> new SecondPlace(
                        escort.appointmentAt(),
                        point(escorts.destination(escort)),
                        escort.arrivedAt(),
                        escort.encryptedArrival()));
    }

    @Override
    public Map<VisitId, EscortStop> stops(Collection<VisitId> visits) {
        return escorts.listOf(visits).stream().collect(Collectors.toMap(VisitEscort::visitId, this::stop));
    }

    @Override
    public Map<VisitId, Instant> appointments(Collection<VisitId> visits) {
        return escorts.listOf(visits).stream()
                .collect(Collectors.toMap(VisitEscort::visitId, VisitEscort::appointmentAt));
    }

    @Override
    public void keepArrival(VisitId visit, Attendance arrival, String encryptedProof, Instant at) {
        escorts.findOf(visit).orElseThrow(Problem::notFound).arrive(arrival, encryptedProof, at);
    }

    private EscortStop stop(VisitEscort escort) {
        Destination destination = escorts.destination(escort);
        return new EscortStop(
                escort.appointmentAt(),
                destination.placeName(),
                destination.placeAddress(),
                point(destination),
                escort.arrivedAt());
    }

    private static @Nullable HomeLocation point(Destination destination) {
        Double latitude = destination.latitude();
        Double longitude = destination.longitude();
        return latitude == null || longitude == null ? null : new HomeLocation(latitude, longitude);
    }
}

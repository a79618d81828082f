// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.VisitEscortId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.workorder.visit.EscortedVisits;

/** The second places of visits. */
@ApplicationScoped
class VisitEscortRepository implements Records<VisitEscort> {

    private static final String DESTINATION = "visit_escort.destination";

    private final EscortedVisits visits;
    private final RowEncryption encryption;
    private final ObjectMapper json;

    VisitEscortRepository(EscortedVisits visits, RowEncryption encryption, ObjectMapper json) {
        this.visits = visits;
        this.encryption = encryption;
        this.json = json;
    }

    /** The history of a second place, for callers who may see the visit; destinations are withheld in it. */
    @Produces
    RecordHistory<VisitEscortId> history(HistoryLog log) {
        return new RecordHistory<>(log, VisitEscort.class, (caller, id) -> {
            VisitId visit = visits.find(caller, new VisitId(id.value())).id();
            return findOf(visit).map(VisitEscort::provenance);
        });
    }

    Optional<VisitEscort> findOf(VisitId visit) {
        return findByIdOptional(visit.value());
    }

    List<VisitEscort> listOf(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? List.of()
                : list("id in ?1", visits.stream().map(VisitId::value).toList());
    }

    String encrypt(VisitId visit, Destination destination) {
        try {
            return encryption.encrypt(DESTINATION, visit.value(), json.writeValueAsString(destination));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a destination cannot be written", e);
        }
    }

    Destination destination(VisitEscort escort) {
        try {
            return json.readValue(
                    encryption.decrypt(DESTINATION, escort.visitId().value(), escort.encryptedDestination()),
                    Destination.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored destination cannot be read", e);
        }
    }
}

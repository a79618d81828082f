// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.FileDependents;
import org.zhongfu.intake.person.PersonVisibility;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The outcomes of persons, limited to persons the caller may see. */
@ApplicationScoped
class OutcomeRepository implements Records<Outcome>, FileDependents {

    private final PersonVisibility visibility;

    OutcomeRepository(PersonVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public Dependents dependentsOf(PersonId person) {
        return new Dependents(
                LocalizedText.of("outcomes", "成效记录"),
                list("personId = ?1 and status <> ?2", Sort.by("id"), person.value(), OutcomeStatus.VOIDED).stream()
                        .map(outcome -> outcome.id().toString())
                        .toList());
    }

    Optional<Outcome> findVisible(Caller caller, OutcomeId id) {
        return findOne(visibility.narrow(Criteria.ofOne(id), caller));
    }

    Optional<Outcome> lockVisible(Caller caller, OutcomeId id) {
        return lockOne(visibility.narrow(Criteria.ofOne(id), caller));
    }

    /** The history of an outcome, for callers who may see it. */
    @Produces
    RecordHistory<OutcomeId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<OutcomeId>(log, Outcome.class, (caller, id) -> findVisible(caller, id)
                        .map(Outcome::provenance))
                .decrypting(id -> new EncryptedFields(Map.of(
                        "reason", stored -> encryption.decrypt(Outcome.REASON, id.value(), stored),
                        "evidence", stored -> encryption.decrypt(Outcome.EVIDENCE, id.value(), stored),
                        "followUps", stored -> encryption.decrypt(Outcome.FOLLOW_UPS, id.value(), stored))));
    }

    /** True when the person has the same outcome already, and it goes on. */
    boolean existsOngoing(PersonId person, OutcomeKind kind, LocalDate startedOn, @Nullable UUID group) {
        return group == null
                ? count(
                                "personId = ?1 and kind = ?2 and status = ?3 and content.startedOn = ?4",
                                person.value(),
                                kind,
                                OutcomeStatus.ONGOING,
                                startedOn)
                        > 0
                : count(
                                "personId = ?1 and kind = ?2 and status = ?3 and content.groupId = ?4",
                                person.value(),
                                kind,
                                OutcomeStatus.ONGOING,
                                group)
                        > 0;
    }

    /** The outcomes of a list, narrowed to what the caller may see. */
    Criteria visible(Caller caller, PageQuery page, OutcomeFilter filter, LocalDate today) {
        return visibility
                .narrow(Criteria.of(page), caller)
                .and("personId = :person", "person", filter.personId())
                .in("kind", "kinds", filter.kinds())
                .in("status", "statuses", filter.statuses())
                .inArea(filter.areaCode())
                .and("nextFollowUpOn <= :dueBy", "dueBy", filter.followUpDue() ? today : null);
    }
}

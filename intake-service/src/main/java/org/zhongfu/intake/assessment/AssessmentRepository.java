// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.intake.person.EligibilityFactSource;
import org.zhongfu.intake.person.PersonStatus;
import org.zhongfu.intake.person.PersonVisibility;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class AssessmentRepository implements Records<Assessment>, EligibilityFactSource {

    private static final String ACTIVE = "select p.id from Person p where p.lifecycle.status = :active";
    private static final String IN_AREA = "select p.id from Person p where p.areaCode like :area";

    private final PersonVisibility visibility;

    AssessmentRepository(PersonVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public List<InstrumentLevel> levelsOf(PersonId personId) {
        return find("personId", Sort.by("provenance.occurredAt").and("id"), personId.value()).list().stream()
                .map(Assessment::fact)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Assessment> findVisible(Caller caller, AssessmentId id) {
        return findOne(visibility.narrow(Criteria.ofOne(id), caller));
    }

    /** The history of an assessment, for callers who may see it. */
    @Produces
    RecordHistory<AssessmentId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<AssessmentId>(log, Assessment.class, (caller, id) -> findVisible(caller, id)
                        .map(Assessment::provenance))
                .decrypting(id -> new EncryptedFields(Map.of(
                        "life.reason", stored -> encryption.decrypt(Assessment.REASON, id.value(), stored),
                        "life.change", stored -> encryption.decrypt(Assessment.CHANGE, id.value(), stored))));
    }

    /** The person of an assessment; the assessment itself is not read, so that it can be locked afterwards. */
    Optional<PersonId> findPersonOf(AssessmentId id) {
        return find("select a.personId from Assessment a where a.id = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(PersonId::new);
    }

    /** The assessment, locked until the transaction ends. */
    Optional<Assessment> lockVisible(Caller caller, AssessmentId id) {
        return lockOne(visibility.narrow(Criteria.ofOne(id), caller));
    }

    /** The assessments of a person, without those that a corrected version replaces. */
    List<Assessment> findCounting(PersonId person) {
        return list("personId = ?1 and life.state <> ?2", person.value(), AssessmentState.CORRECTED);
    }

    /** True when the person was assessed later with the same instrument, and that result counts. */
    boolean existsLaterThan(Assessment one) {
        return list(
                        "personId = ?1 and instrument = ?2 and id <> ?3 and life.state <> ?4",
                        one.personId(),
                        one.instrumentCode(),
                        one.id().value(),
                        AssessmentState.CORRECTED)
                .stream()
                .anyMatch(other -> other.isLaterThan(one));
    }

    /** Other assessments of the person with the same instrument after which the next one is due. */
    List<Assessment> findDueOf(Assessment one) {
        return list(
                "personId = ?1 and instrument = ?2 and id <> ?3 and life.dueOn is not null",
                one.personId(),
                one.instrumentCode(),
                one.id().value());
    }

    /** Assessments of living persons the caller may see, after which the next one is due. */
    Criteria due(Caller caller, PageQuery page, AssessmentDueFilter filter) {
        Criteria criteria = visibility
                .narrow(Criteria.of(page), caller)
                .and("personId in (" + ACTIVE + ")", "active", PersonStatus.ACTIVE)
                .and("life.dueOn <= :dueTo", "dueTo", filter.dueTo())
                .and("life.dueOn >= :dueFrom", "dueFrom", filter.dueFrom())
                .and("instrument = :instrument", "instrument", filter.instrument())
                .and("personId = :person", "person", filter.personId());
        String area = filter.areaCode();
        return area == null
                ? criteria
                : criteria.and(
                        "personId in (" + IN_AREA + ")",
                        "area",
                        Criteria.area("area", area).like());
    }

    List<Assessment> page(Caller caller, PageQuery page, @Nullable PersonId personId) {
        return page(visibility.narrow(Criteria.of(page), caller).and("personId = :person", "person", personId));
    }
}

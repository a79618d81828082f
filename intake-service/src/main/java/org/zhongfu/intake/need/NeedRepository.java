// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.application.NeedsOfApplications;
import org.zhongfu.intake.person.EligibilityFactSource;
import org.zhongfu.intake.person.FileDependents;
import org.zhongfu.intake.person.PersonVisibility;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class NeedRepository implements Records<Need>, EligibilityFactSource, NeedsOfApplications, FileDependents {

    private static final List<NeedStatus> OPEN = List.of(NeedStatus.REGISTERED, NeedStatus.CONFIRMED);

    /** Target groups are kept with the person; the ledger shows who is in one today. */
    private static final String IN_GROUP =
            "personId in (select p.id from Person p join p.groups g where g.code = :group"
                    + " and g.fromDay <= :today and (g.untilDay is null or g.untilDay >= :today))";

    private final PersonVisibility visibility;
    private final InstantSource clock;

    NeedRepository(PersonVisibility visibility, InstantSource clock) {
        this.visibility = visibility;
        this.clock = clock;
    }

    @Override
    public List<String> preferencesOf(PersonId personId) {
        return list("personId = ?1 and status in ?2", personId.value(), OPEN).stream()
                .flatMap(need -> need.preferences().stream())
                .toList();
    }

    @Override
    public Dependents dependentsOf(PersonId personId) {
        return new Dependents(
                LocalizedText.of("needs", "需求"),
                list("personId = ?1 and status <> ?2", Sort.by("id"), personId.value(), NeedStatus.WITHDRAWN).stream()
                        .map(need -> need.id().toString())
                        .toList());
    }

    @Override
    public boolean existFor(ApplicationId id) {
        return count("applicationId = ?1 and status <> ?2", id.value(), NeedStatus.WITHDRAWN) > 0;
    }

    /** The needs that come from an application, oldest first. */
    List<Need> listOf(ApplicationId id) {
        return list("applicationId", Sort.by("id"), id.value());
    }

    Optional<Need> findVisible(Caller caller, NeedId id) {
        return findOne(visibility.narrow(Criteria.ofOne(id), caller));
    }

    /** The history of a need, for callers who may see it. */
    @Produces
    RecordHistory<NeedId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<NeedId>(
                        log, Need.class, (caller, id) -> findVisible(caller, id).map(Need::provenance))
                .decrypting(id -> new EncryptedFields(Map.of(
                        "reason",
                        stored -> encryption.decrypt(Need.REASON, id.value(), stored),
                        "requestCorrection",
                        stored -> encryption.decrypt(Need.REQUEST_CORRECTION, id.value(), stored))));
    }

    /** The person of a need; the need itself is not read, so that it can be locked afterwards. */
    Optional<PersonId> findPersonOf(NeedId id) {
        return find("select n.personId from Need n where n.id = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(PersonId::new);
    }

    /** The need without a lock, to be judged only: a later lock reads its row again. */
    Optional<Need> findUnmanaged(NeedId id) {
        Optional<Need> found = findByIdOptional(id.value());
        found.ifPresent(getEntityManager()::detach);
        return found;
    }

    /** The need, locked until the transaction ends, whoever sees it; for consequences of events. */
    Optional<Need> lockById(NeedId id) {
        return lockOne(Criteria.ofOne(id));
    }

    /** The open needs of a person, locked until the transaction ends. */
    List<Need> lockOpenOf(PersonId personId) {
        return find("personId = ?1 and status in ?2", Sort.by("id"), personId.value(), OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The need, locked until the transaction ends. */
    Optional<Need> lockVisible(Caller caller, NeedId id) {
        return lockOne(visibility.narrow(Criteria.ofOne(id), caller));
    }

    /** True when the person has an open need for the same service on a day of the period. */
    boolean hasOpenNeed(RegisterNeedRequest request) {
        return count(
                        "personId = ?1 and serviceItem = ?2 and status in ?3 and periodFrom <= ?4 and periodTo >= ?5",
                        request.personId().value(),
                        request.serviceItem(),
                        OPEN,
                        request.periodTo(),
                        request.periodFrom())
                > 0;
    }

    /** The needs of a list, narrowed to what the caller may see; by the group of a person only where the caller sees the person. */
    Criteria visible(Caller caller, PageQuery page, NeedFilter filter) {
        return filter.group() == null
                ? narrow(visibility.narrow(Criteria.of(page), caller), filter)
                : visibleWithFile(caller, page, filter);
    }

    /** The same, of needs whose persons the caller sees too. */
    Criteria visibleWithFile(Caller caller, PageQuery page, NeedFilter filter) {
        return narrow(visibility.narrowWithFile(Criteria.of(page), caller), filter);
    }

    private Criteria narrow(Criteria visible, NeedFilter filter) {
        Criteria criteria = filter.narrow(visible);
        return filter.group() == null
                ? criteria
                : criteria.and(IN_GROUP, "group", filter.group()).set("today", Zones.dayOf(clock.instant()));
    }
}

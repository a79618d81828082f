// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.FileDependents;
import org.zhongfu.intake.representative.RepresentativeStatus;
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
class ApplicationRepository implements Records<Application>, FileDependents, ApplicationsOfPersons {

    private static final List<ApplicationStatus> OPEN =
            List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.RECEIVED, ApplicationStatus.RETURNED);

    /** Pairs of an application and an open one with the same ID number that asks for one of the same services. */
    private static final String SIMILAR = """
            select a.id, twin.id from Application a
            join Application twin on twin.applicant.idNumberIndex = a.applicant.idNumberIndex and twin.id <> a.id
            where a.id in :ids and twin.status in :open and twin.areaCode like :scope
              and array_intersects(a.requestedItems, twin.requestedItems)
            order by a.id, twin.id
            """;

    private static final String OWN = "(provenance.createdBy = :subject or takenOverBy = :subject)";

    /**
     * Who applied for somebody else sees the accepted application while the entry that let them apply is in force. Nobody's
     * login is bound to an entry: it opens nothing that the login has not sent.
     */
    private static final String MAY_SEE = """
            (applicant.representative.kind is null or status <> :accepted
             or applicant.representativeEntryId in (
                select r.id from Representative r
                where r.status <> :voided and r.validFrom <= :today and (r.lastDay is null or r.lastDay >= :today)
                  and r.followsApplications = true))
            """;

    private final InstantSource clock;

    ApplicationRepository(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Dependents dependentsOf(PersonId personId) {
        return new Dependents(
                LocalizedText.of("accepted applications", "已受理的申请"),
                list("personId", Sort.by("id"), personId.value()).stream()
                        .map(application -> application.id().toString())
                        .toList());
    }

    Optional<Application> findVisible(Caller caller, ApplicationId id) {
        return findOne(visible(Criteria.ofOne(id), caller, Roles.AGENCY, Roles.SOCIAL_WORKER));
    }

    /** The history of an application, for callers who may see it. */
    @Produces
    RecordHistory<ApplicationId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<ApplicationId>(log, Application.class, (caller, id) -> findVisible(caller, id)
                        .map(Application::provenance))
                .decrypting(id -> EncryptedFields.of(
                        "reason", stored -> encryption.decrypt(Application.REASON, id.value(), stored)));
    }

    /** An application the caller may take a step of, locked until the transaction ends. */
    Optional<Application> lockVisible(Caller caller, ApplicationId id) {
        return lockOne(visible(Criteria.ofOne(id), caller, Roles.AGENCY));
    }

    /** Whoever sees it; only for callers who have proved a right to it in another way. */
    Optional<Application> findUnrestricted(ApplicationId id) {
        return findOne(Criteria.ofOne(id));
    }

    @Override
    public void lockOf(PersonId personId) {
        find("personId", Sort.by("id"), personId.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Application> findByReceipt(String receipt) {
        return find("receipt", receipt).firstResultOptional();
    }

    /** The application of a receipt number, locked until the transaction ends. */
    Optional<Application> lockByReceipt(String receipt) {
        return find("receipt", receipt).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The applications of a list, narrowed to what the caller may see. */
    Criteria visible(Caller caller, PageQuery page, ApplicationFilter filter) {
        return filter.narrow(visible(Criteria.of(page), caller, Roles.AGENCY, Roles.SOCIAL_WORKER));
    }

    /** The open applications of the same ID number and service in the caller's area, by the application they are like. */
    Map<ApplicationId, List<ApplicationId>> findSimilar(Caller caller, List<ApplicationId> ids) {
        return getEntityManager()
                .createQuery(SIMILAR, Object[].class)
                .setParameter("ids", ids.stream().map(ApplicationId::value).toList())
                .setParameter("open", OPEN)
                .setParameter("scope", caller.area().like())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> new ApplicationId((UUID) pair[0]),
                        Collectors.mapping(pair -> new ApplicationId((UUID) pair[1]), Collectors.toList())));
    }

    /**
     * Officers and community agents see the applications of their area, callers in one of the given roles those that
     * their organisation sent, and all callers those they sent themselves or took over; of those they sent for somebody else, as long as they
     * may act for them.
     */
    private Criteria visible(Criteria criteria, Caller caller, String... rolesByOrg) {
        if (caller.isAnyOf(
                Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER)) {
            return criteria.and(
                            "(areaCode like :scope or " + OWN + ")",
                            "scope",
                            caller.area().like())
                    .set("subject", caller.subject());
        }
        if (caller.isAnyOf(rolesByOrg)) {
            return criteria.and("(senderOrg = :org or " + OWN + ")", "org", caller.orgOrNone())
                    .set("subject", caller.subject());
        }
        return criteria.and(OWN, "subject", caller.subject())
                .and(MAY_SEE, "today", Zones.dayOf(clock.instant()))
                .set("accepted", ApplicationStatus.ACCEPTED)
                .set("voided", RepresentativeStatus.VOIDED);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.base.IdParameter;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The workers, limited to what the caller may see: staff of a provider their own, all others by area. */
@ApplicationScoped
class WorkerRepository implements Records<Worker> {

    /** What the organisation knows of its worker's days and home is not for others, as in the view of the worker. */
    private static final Set<String> OF_THE_ORGANISATION = Set.of("leaves", "planning", "services");

    private static final PageQuery ALL = PageQuery.first(1);

    Optional<Worker> findVisible(Caller caller, WorkerId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** The history of a worker, for callers who may see it. */
    @Produces
    RecordHistory<WorkerId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<WorkerId>(
                        log,
                        Worker.class,
                        (caller, id) -> findVisible(caller, id).map(Worker::provenance),
                        caller -> field -> OF_THE_ORGANISATION.contains(field) && !Visibility.byOrg(caller))
                .decrypting(id -> EncryptedFields.of(
                        "planning", stored -> encryption.decrypt(Worker.PLANNING, id.value(), stored)));
    }

    Optional<Worker> lockVisible(Caller caller, WorkerId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    List<Worker> visibleAmong(Caller caller, Collection<WorkerId> ids) {
        Criteria criteria = within(Criteria.of(ALL), caller).and("id in :ids", "ids", IdParameter.valuesOf(ids));
        return list(criteria.where(), criteria.parameters());
    }

    /** The workers of a provider, in the order of registration. */
    List<Worker> of(ProviderId providerId) {
        return list("providerId = ?1 order by id", providerId.value());
    }

    List<Worker> of(Collection<WorkerId> ids) {
        return list("id in ?1", IdParameter.valuesOf(ids));
    }

    /** The workers that sign in with that subject. */
    List<Worker> withSubject(String subject) {
        return list("subject", subject);
    }

    List<Worker> page(
            Caller caller,
            PageQuery page,
            @Nullable ProviderId providerId,
            @Nullable String subject,
            Set<SubjectState> states) {
        return page(within(Criteria.of(page), caller)
                .and("providerId = :provider", "provider", providerId)
                .and("subject = :subject", "subject", subject)
                .in("subjectState", "states", states));
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "orgCode");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The alerts about children; officers see those of their area. */
@ApplicationScoped
class ChildAlertRepository implements Records<ChildAlert> {

    Optional<ChildAlert> findVisible(Caller caller, ChildAlertId id) {
        return findOne(Criteria.ofOne(id).within(caller.area()));
    }

    /** The history of an alert, for callers who may see it; each read of it is audited like one of the alert. */
    @Produces
    RecordHistory<ChildAlertId> history(HistoryLog log, RowEncryption encryption, CallerAudit audit) {
        return new RecordHistory<ChildAlertId>(log, ChildAlert.class, (caller, id) -> {
                    Optional<Provenance> opened = findVisible(caller, id).map(ChildAlert::opened);
                    opened.ifPresent(
                            _ -> audit.record(caller, AuditedAction.of("CHILD_ALERT_READ", "CHILD_ALERT", id, "READ")));
                    return opened;
                })
                .decrypting(id -> EncryptedFields.of(
                        "outcome", stored -> encryption.decrypt(ChildAlert.OUTCOME, id.value(), stored)));
    }

    Optional<ChildAlert> lockVisible(Caller caller, ChildAlertId id) {
        return lockOne(Criteria.ofOne(id).within(caller.area()));
    }

    /** The alerts about a person that are not closed, locked in one order. */
    List<ChildAlert> lockOpenOf(PersonId person) {
        return find("personId = ?1 and state <> ?2 order by id", person.value(), ChildAlertState.CLOSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The alerts of a list, narrowed to what the caller may see. */
    Criteria visible(Caller caller, PageQuery page, ChildAlertFilter filter, Instant now) {
        Criteria criteria = Criteria.of(page)
                .within(caller.area())
                .inArea(filter.areaCode())
                .in("state", "states", filter.states())
                .and("openedAt <= :openedBefore", "openedBefore", filter.openedBefore());
        return filter.overdue()
                ? criteria.and("state = :open", "open", ChildAlertState.OPEN).and("dueAt < :now", "now", now)
                : criteria;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.PublicityId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The events of policy publicity of the caller's area, and the applications that came from them. */
@ApplicationScoped
class PublicityRepository implements Records<Publicity> {

    private final Jdbi jdbi;

    PublicityRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Publicity> findVisible(Caller caller, PublicityId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    Optional<Publicity> lockVisible(Caller caller, PublicityId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** The history of an event, for callers who may see it. */
    @Produces
    RecordHistory<PublicityId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Publicity.class, (caller, id) -> findVisible(caller, id).map(Publicity::provenance));
    }

    /** The events of a list. */
    Criteria visible(Caller caller, PageQuery page, PublicityFilter filter) {
        Criteria criteria = within(Criteria.of(page), caller)
                .in("content.form", "forms", filter.forms())
                .in("status", "statuses", filter.statuses())
                .and("content.heldOn >= :from", "from", filter.from())
                .and("content.heldOn <= :to", "to", filter.to());
        return filter.areaCode() == null
                ? criteria
                : criteria.and(
                        "content.areaCode like :area",
                        "area",
                        Criteria.area("area", filter.areaCode()).like());
    }

    /** True when there is such an application in the caller's area. */
    boolean hasApplication(Caller caller, ApplicationId application) {
        return jdbi.withHandle(sql -> sql.createQuery(
                        "select exists (select from application where id = :id and area_code like :scope)")
                .bind("id", application.value())
                .bind("scope", caller.area().like())
                .mapTo(Boolean.class)
                .one());
    }

    /** Keeps that an application came from an event; false when it is known of one already. */
    boolean link(PublicityId event, ApplicationId application) {
        return jdbi.withHandle(
                        sql -> sql.createUpdate("insert into publicity_application (application_id, publicity_id)"
                                        + " values (:application, :event) on conflict (application_id) do nothing")
                                .bind("application", application.value())
                                .bind("event", event.value())
                                .execute())
                == 1;
    }

    private static Criteria within(Criteria criteria, Caller caller) {
        return criteria.and(
                "content.areaCode like :scope", "scope", caller.area().like());
    }
}

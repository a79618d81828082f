// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class ApplicationRepository implements Records<Application> {

    /** Staff see applications of their area; who submitted an application always sees it. */
    private static final String VISIBLE = "id = :id and (areaCode like :scope or provenance.createdBy = :subject)";

    Optional<Application> findVisible(Caller caller, ApplicationId id) {
        return find(VISIBLE, parameters(caller, id)).firstResultOptional();
    }

    /** The application, locked until the transaction ends. */
    Optional<Application> lockVisible(Caller caller, ApplicationId id) {
        return find(VISIBLE, parameters(caller, id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Application> findByReceipt(String receipt) {
        return find("receipt", receipt).firstResultOptional();
    }

    List<Application> page(
            Caller caller, PageQuery page, @Nullable ApplicationStatus status, @Nullable String areaCode) {
        return page(Criteria.of(page).within(caller.area()).inArea(areaCode).and("status = :status", "status", status));
    }

    private static Map<String, Object> parameters(Caller caller, ApplicationId id) {
        return Map.of("id", id.value(), "scope", caller.area().like(), "subject", caller.subject());
    }
}

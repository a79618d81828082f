// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class ApplicationRepository implements Records<Application> {

    Optional<Application> findVisible(Caller caller, ApplicationId id) {
        return findOne(visible(caller, id));
    }

    /** The application, locked until the transaction ends. */
    Optional<Application> lockVisible(Caller caller, ApplicationId id) {
        return lockOne(visible(caller, id));
    }

    Optional<Application> findByReceipt(String receipt) {
        return find("receipt", receipt).firstResultOptional();
    }

    List<Application> page(
            Caller caller, PageQuery page, @Nullable ApplicationStatus status, @Nullable String areaCode) {
        return page(Criteria.of(page).within(caller.area()).inArea(areaCode).and("status = :status", "status", status));
    }

    /** Staff see applications of their area; callers who submitted an application always see it. */
    private static Criteria visible(Caller caller, ApplicationId id) {
        return Criteria.ofOne(id)
                .and(
                        "(areaCode like :scope or provenance.createdBy = :subject)",
                        "scope",
                        caller.area().like())
                .set("subject", caller.subject());
    }
}

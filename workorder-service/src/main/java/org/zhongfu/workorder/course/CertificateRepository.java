// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/** The certificates: members of a provider see those of its orders, all others those of persons of their area. */
@ApplicationScoped
class CertificateRepository implements Records<Certificate> {

    private static final String OF_ORG = "orderId in (select o.id from WorkOrder o where o.terms.providerOrg = :own)";
    private static final String OF_AREA = "orderId in (select o.id from WorkOrder o where o.areaCode like :scope)";

    private static Criteria visible(Caller caller, CertificateId id) {
        Criteria one = Criteria.ofOne(id);
        return Visibility.byOrg(caller)
                ? one.and(OF_ORG, "own", caller.orgOrNone())
                : one.and(OF_AREA, "scope", caller.area().like());
    }

    Optional<Certificate> findVisible(Caller caller, CertificateId id) {
        return findOne(visible(caller, id));
    }

    /** The history of a certificate, for callers who may see it. */
    @Produces
    RecordHistory<CertificateId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, Certificate.class, (caller, id) -> findVisible(caller, id).map(Certificate::provenance));
    }

    Optional<Certificate> lockVisible(Caller caller, CertificateId id) {
        return lockOne(visible(caller, id));
    }

    /** The valid certificates of a course, by order. */
    Map<OrderId, Certificate> validOf(CourseId course) {
        return list("courseId = ?1 and status = ?2", course.value(), CertificateStatus.ISSUED).stream()
                .collect(Collectors.toMap(Certificate::orderId, Function.identity()));
    }

    boolean isNumberUsed(ProviderId provider, String number) {
        return count("providerId = ?1 and number = ?2", provider.value(), number) > 0;
    }
}

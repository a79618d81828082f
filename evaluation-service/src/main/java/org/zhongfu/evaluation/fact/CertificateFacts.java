// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.workorder.CertificateEvent;
import org.zhongfu.contracts.workorder.CertificateEvent.CertificateIssued;
import org.zhongfu.contracts.workorder.CertificateEvent.CertificateRevoked;

/** Certificates of courses, one row each, upserted by version; a revocation may arrive before the issue. */
@ApplicationScoped
public class CertificateFacts {

    private static final String STATUS = """
            insert into certificate_fact as known (certificate_id, version, status, need_id, noted_at)
            values (:certificateId, :version, :status, :needId, :notedAt)
            on conflict (certificate_id)
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String DETAIL = """
            update certificate_fact
            set course_id = :courseId, order_id = :orderId, person_id = :personId, area_code = :areaCode,
                service_item = :serviceItem, provider_id = :providerId, civil_day = :civilDay
            where certificate_id = :certificateId
            """;

    private final Jdbi jdbi;
    private final InstantSource clock;

    CertificateFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies an event about certificates. */
    public void apply(CertificateEvent event) {
        switch (event) {
            case CertificateIssued issued -> {
                updateStatus(issued, "ISSUED");
                jdbi.useHandle(sql -> sql.createUpdate(DETAIL)
                        .bind("courseId", issued.completed().courseId())
                        .bind("orderId", issued.completed().orderId())
                        .bind("personId", issued.completed().personId())
                        .bind("areaCode", issued.completed().areaCode())
                        .bind("serviceItem", issued.completed().serviceItem())
                        .bind("providerId", issued.completed().providerId())
                        .bind("civilDay", issued.issuedOn())
                        .bind("certificateId", issued.certificateId())
                        .execute());
            }
            case CertificateRevoked revoked -> updateStatus(revoked, "REVOKED");
        }
    }

    private void updateStatus(CertificateEvent event, String status) {
        jdbi.useHandle(sql -> sql.createUpdate(STATUS)
                .bind("certificateId", event.certificateId())
                .bind("version", event.aggregateVersion())
                .bind("status", status)
                .bind("needId", event.needId())
                .bind("notedAt", clock.instant())
                .execute());
    }
}

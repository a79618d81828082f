// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import java.time.LocalDate;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;

/** Events of certificates of training courses. Topic {@code zhongfu.workorder.v1}, keyed by the need of the work order. */
public sealed interface CertificateEvent extends Event
        permits CertificateEvent.CertificateIssued, CertificateEvent.CertificateRevoked {

    CertificateId certificateId();

    /** The need of the work order by which the person took part. */
    NeedId needId();

    @Override
    default String topic() {
        return WorkOrderEvent.TOPIC;
    }

    @Override
    default String key() {
        return needId().toString();
    }

    @Override
    default CertificateId aggregateId() {
        return certificateId();
    }

    /**
     * What was completed, by whom and with whom.
     *
     * @param orderId the work order by which the person took part
     * @param areaCode area of the person
     * @param serviceItem the service: a code of the list {@code service-items}
     */
    record CompletedCourse(
            CourseId courseId,
            OrderId orderId,
            PersonId personId,
            String areaCode,
            String serviceItem,
            ProviderId providerId)
            implements EventPart {}

    /**
     * A person attended all required modules of a course and has a certificate.
     *
     * @param issuedOn day of the certificate
     */
    record CertificateIssued(
            CertificateId certificateId,
            long aggregateVersion,
            NeedId needId,
            CompletedCourse completed,
            LocalDate issuedOn,
            Instant occurredAt,
            boolean backfilled)
            implements CertificateEvent {}

    /**
     * A certificate is not valid any more.
     *
     * @param reasonCode of the code list {@code certificate-revocation-reasons}
     */
    record CertificateRevoked(
            CertificateId certificateId,
            long aggregateVersion,
            NeedId needId,
            String reasonCode,
            Instant occurredAt,
            boolean backfilled)
            implements CertificateEvent {}
}

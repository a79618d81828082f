// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.CertificateId;
import org.zhongfu.contracts.id.CourseId;
import org.zhongfu.contracts.id.OrderId;

/**
 * A certificate of a training course (结业证书).
 *
 * @param version version of the certificate: send it as If-Match with its next step
 * @param status state of the certificate
 * @param courseId the course that was completed
 * @param number number of the certificate, unique for the provider
 * @param issuedOn day of the certificate
 * @param reasonCode why it was revoked: a code of the list {@code certificate-revocation-reasons}; null while it is valid
 * @param clientReference reference it was issued under; null when none was given
 * @param occurredAt when it was issued
 * @param recordedAt when that was recorded
 */
public record CertificateView(
        CertificateId id,
        long version,
        CertificateStatus status,
        CourseId courseId,
        OrderId workOrderId,
        @Size(max = 40) String number,
        LocalDate issuedOn,
        @Nullable String reasonCode,
        @Nullable String clientReference,
        Instant occurredAt,
        Instant recordedAt) {}

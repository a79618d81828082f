// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Issues a certificate of a course (颁发结业证书).
 *
 * @param workOrderId the work order by which the person attended all required modules
 * @param number number of the certificate, unique for the provider
 * @param issuedOn day of the certificate, not in the future
 * @param occurredAt when it was issued; absent means now
 */
public record IssueCertificateRequest(
        @NotNull OrderId workOrderId,
        @NotNull @NameText(max = 40) String number,
        @NotNull LocalDate issuedOn,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}

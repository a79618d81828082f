// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Has the rules suggest needs of a person (智能评估).
 *
 * @param occurredAt when; absent means now
 */
public record SmartAssessmentRequest(
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}

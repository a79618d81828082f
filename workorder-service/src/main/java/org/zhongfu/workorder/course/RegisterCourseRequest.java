// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.NameText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Registers a training course (培训课程). A changed course is a new one.
 *
 * @param serviceItem the service that it teaches
 * @param providerId the provider that gives it: the caller's
 * @param areaCode area in which it is given: area code of 6, 9 or 12 digits (GB/T 2260)
 * @param title its title
 * @param modules its modules in the order in which they are taught, 1 to 50, at least one of them required
 * @param occurredAt when it was registered; absent means now
 */
public record RegisterCourseRequest(
        @NotNull @KnownCode("service-items") String serviceItem,
        @NotNull ProviderId providerId,
        @NotNull @AreaCode String areaCode,
        @NotNull @NameText(max = 100) String title,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull CourseModule> modules,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {}

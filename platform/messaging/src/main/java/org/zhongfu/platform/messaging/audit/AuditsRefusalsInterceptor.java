// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Implements {@link AuditsRefusals}, outside of everything that opens a transaction. */
@AuditsRefusals
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class AuditsRefusalsInterceptor {

    private final RefusalAudit refusals;

    AuditsRefusalsInterceptor(RefusalAudit refusals) {
        this.refusals = refusals;
    }

    @AroundInvoke
    @Nullable
    Object writeAfterwards(InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } finally {
            refusals.write();
        }
    }
}

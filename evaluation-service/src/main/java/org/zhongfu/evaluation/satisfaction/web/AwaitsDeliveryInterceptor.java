// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction.web;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.evaluation.satisfaction.DeliveryWait;
import org.zhongfu.evaluation.satisfaction.RecordSatisfactionAnswerRequest;
import org.zhongfu.platform.web.Callers;

/** Implements {@link AwaitsDelivery}; outside the interceptor of idempotent requests, which opens the transaction. */
@AwaitsDelivery
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class AwaitsDeliveryInterceptor {

    private final DeliveryWait delivery;
    private final Callers callers;

    AwaitsDeliveryInterceptor(DeliveryWait delivery, Callers callers) {
        this.delivery = delivery;
        this.callers = callers;
    }

    @AroundInvoke
    @Nullable
    Object awaitDelivery(InvocationContext invocation) throws Exception {
        for (@Nullable Object parameter : invocation.getParameters()) {
            if (parameter instanceof RecordSatisfactionAnswerRequest request) {
                // Constraints are checked later, so the order may be missing here.
                @Nullable OrderId orderId = request.workOrderId();
                if (orderId != null) {
                    delivery.await(orderId, callers.current());
                }
            }
        }
        return invocation.proceed();
    }
}
